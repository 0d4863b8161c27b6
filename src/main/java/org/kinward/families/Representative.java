package org.kinward.families;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.kinward.identity.AccountId;

/** That an account acts for a family member. An account acts within one household only. */
@Entity
@Table(name = "family_representatives")
class Representative {

    @EmbeddedId private Key key;

    @Enumerated(EnumType.STRING)
    private RepresentativeKind kind;

    private Instant since;

    protected Representative() {}

    Representative(AccountId account, MemberId member, RepresentativeKind kind, Instant since) {
        this.key = Key.of(account, member);
        this.kind = kind;
        this.since = since;
    }

    AccountId account() {
        return new AccountId(key.accountId());
    }

    MemberId member() {
        return new MemberId(key.memberId());
    }

    RepresentativeKind kind() {
        return kind;
    }

    boolean isSelf() {
        return kind == RepresentativeKind.SELF;
    }

    /** Who acts for whom. */
    @Embeddable
    record Key(UUID accountId, UUID memberId) implements Serializable {

        static Key of(AccountId account, MemberId member) {
            return new Key(account.value(), member.value());
        }
    }
}
