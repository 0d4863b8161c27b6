package org.kinward.families;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.kinward.identity.AccountId;

/** That joining two entries began or ended an account's acting for a member. */
@Embeddable
record SignInChange(
        UUID accountId,
        UUID memberId,
        @Enumerated(EnumType.STRING) RepresentativeKind kind,
        @Column(name = "is_begin") boolean begins) {

    static SignInChange end(Representative one) {
        return new SignInChange(one.account().value(), one.member().value(), one.kind(), false);
    }

    static SignInChange begin(AccountId account, MemberId member, RepresentativeKind kind) {
        return new SignInChange(account.value(), member.value(), kind, true);
    }

    SignInChange reversed() {
        return new SignInChange(accountId, memberId, kind, !begins);
    }

    boolean endsOwn() {
        return !begins && kind == RepresentativeKind.SELF;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    Representative.Key key() {
        return new Representative.Key(accountId, memberId);
    }
}
