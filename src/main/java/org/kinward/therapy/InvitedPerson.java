package org.kinward.therapy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;

/**
 * A family member in a session as staff see them.
 *
 * @param note what they said last in words
 * @param answeredAt when they answered last, to whatever time it was then
 * @param in whether they are in it still
 */
public record InvitedPerson(
        MemberId member,
        String name,
        HouseholdId household,
        String householdName,
        boolean required,
        Answer answer,
        @Nullable String note,
        @Nullable Instant answeredAt,
        boolean in) {}
