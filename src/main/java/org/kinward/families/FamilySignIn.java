package org.kinward.families;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.kinward.centers.CenterId;
import org.kinward.identity.AccountId;

/** An account that signed in with a center's group and waits there to be linked to a member. */
@Entity
@Table(name = "family_sign_ins")
class FamilySignIn {

    @EmbeddedId private Key key;
    private String name;
    private Instant signedInAt;
    private Instant seenAt;

    protected FamilySignIn() {}

    FamilySignIn(Key key, String name, Instant signedInAt) {
        this.key = key;
        this.name = name;
        this.signedInAt = signedInAt;
        this.seenAt = signedInAt;
    }

    /** They signed in again, under that name. */
    void seen(String newName, Instant now) {
        name = newName;
        seenAt = now;
    }

    CenterId center() {
        return new CenterId(key.centerId());
    }

    WaitingSignIn details() {
        return new WaitingSignIn(new AccountId(key.accountId()), name, signedInAt);
    }

    /** Whose sign-in it is, and where it waits. */
    @Embeddable
    record Key(UUID accountId, UUID centerId) implements Serializable {

        static Key of(AccountId account, CenterId center) {
            return new Key(account.value(), center.value());
        }
    }
}
