package org.kinward.education.ui;

import java.util.List;
import org.kinward.education.EnrollmentStatus;
import org.kinward.education.RosterRow;
import org.kinward.families.HouseholdId;

/**
 * Who comes to a session and who waits for it.
 *
 * @param free seats nobody has
 */
record Roll(List<RosterRow> rows, long free) {

    Roll {
        rows = List.copyOf(rows);
    }

    List<RosterRow> seated() {
        return with(EnrollmentStatus.CONFIRMED);
    }

    List<RosterRow> waiting() {
        return with(EnrollmentStatus.WAITLISTED);
    }

    boolean has(HouseholdId household) {
        return rows.stream().anyMatch(row -> row.household().equals(household));
    }

    /** Whether seats are free and this household waits only because its party is larger. */
    boolean passedOver(RosterRow row) {
        return row.status() == EnrollmentStatus.WAITLISTED && free > 0;
    }

    private List<RosterRow> with(EnrollmentStatus status) {
        return rows.stream().filter(row -> row.status() == status).toList();
    }
}
