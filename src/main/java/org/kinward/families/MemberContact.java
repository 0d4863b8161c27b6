package org.kinward.families;

import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.identity.AccountId;

/**
 * A family member as somebody to write to.
 *
 * @param reader who reads what is written: the member, or without a sign-in of theirs the person
 *     whose account acts for them
 * @param account the reader's; without one there is no address
 */
public record MemberContact(
        MemberId id,
        HouseholdId household,
        CenterId center,
        String name,
        MemberId reader,
        @Nullable AccountId account) {}
