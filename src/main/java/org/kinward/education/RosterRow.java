package org.kinward.education;

import java.time.Instant;
import java.util.List;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberDetails;

/**
 * A household in a session, seated or waiting.
 *
 * @param position place in line, 1 for the first; 0 for those who are seated
 */
public record RosterRow(
        EnrollmentId enrollment,
        HouseholdId household,
        String name,
        List<MemberDetails> members,
        EnrollmentStatus status,
        long position,
        Instant enrolledAt) {

    public RosterRow {
        members = List.copyOf(members);
    }
}
