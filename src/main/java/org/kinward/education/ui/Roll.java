package org.kinward.education.ui;

import java.util.List;
import org.kinward.education.EnrollmentStatus;
import org.kinward.education.RosterRow;
import org.kinward.families.HouseholdId;

/**
 * Who comes to a session and who waits for it.
 *
 * @param seats how many people the session seats
 * @param free seats nobody has
 */
record Roll(List<RosterRow> rows, int seats, long free) {

    Roll {
        rows = List.copyOf(rows);
    }

    List<RosterRow> seated() {
        return with(EnrollmentStatus.CONFIRMED);
    }

    List<RosterRow> waiting() {
        return with(EnrollmentStatus.WAITLISTED);
    }

    /** Those who lost their place when the session was cancelled. */
    List<RosterRow> calledOff() {
        return with(EnrollmentStatus.SESSION_CANCELLED);
    }

    /** How many people these families are. */
    static int people(List<RosterRow> rows) {
        return rows.stream().mapToInt(row -> row.members().size()).sum();
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
