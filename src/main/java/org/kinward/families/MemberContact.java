package org.kinward.families;

import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.identity.AccountId;

/** A family member as somebody to write to; without an account there is no address. */
public record MemberContact(
        MemberId id,
        HouseholdId household,
        CenterId center,
        String name,
        @Nullable AccountId account) {}
