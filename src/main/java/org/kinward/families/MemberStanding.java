package org.kinward.families;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;

/**
 * What decides whether and how somebody is invited.
 *
 * @param calledName the name they prefer, else their first name
 * @param birthYear none where nobody told
 * @param guarded whether somebody else's account acts for them
 */
public record MemberStanding(
        MemberDetails details,
        CenterId center,
        String calledName,
        @Nullable Integer birthYear,
        boolean guarded) {

    private static final int OF_AGE = 18;

    /** Whether they may be a minor: by their year of birth, else by what they are to the family. */
    public boolean mayBeMinor(LocalDate today) {
        return birthYear == null
                ? details.relationship() == Relationship.MINOR_CHILD
                : !AgeRule.isSurelyAtLeast(OF_AGE, birthYear, today);
    }
}
