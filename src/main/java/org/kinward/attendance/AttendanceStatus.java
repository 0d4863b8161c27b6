package org.kinward.attendance;

import static org.kinward.attendance.AttendanceStatus.Standing.MISSED;
import static org.kinward.attendance.AttendanceStatus.Standing.NEUTRAL;
import static org.kinward.attendance.AttendanceStatus.Standing.OPEN;
import static org.kinward.attendance.AttendanceStatus.Standing.PRESENT;

import java.util.Arrays;
import java.util.List;

/** What became of one person's place in one occurrence. */
public enum AttendanceStatus {
    /** A place is held and nothing is recorded yet. */
    BOOKED(OPEN),
    ATTENDED(PRESENT),
    /** Came more than ten minutes after the start. */
    ATTENDED_LATE(PRESENT),
    /** Counts as present with at least half of the minutes, else it counts neither way. */
    LEFT_EARLY(PRESENT),
    NO_SHOW(MISSED),
    /** Given up less than 24 hours before the start. */
    LATE_CANCEL(MISSED),
    /** Given up at least 24 hours before the start. */
    CANCELLED(NEUTRAL),
    /** Missed for a reason the center accepts. */
    EXCUSED(NEUTRAL),
    SESSION_CANCELLED(NEUTRAL),
    /** The sheet was closed without a mark. Reported as missing data, never guessed. */
    NOT_RECORDED(OPEN);

    /** Whether it may be marked before the start: some come early, some have excused themselves. */
    public boolean isKnownBeforeStart() {
        return this == BOOKED || this == ATTENDED || this == EXCUSED;
    }

    /** How a status counts in rates. */
    public enum Standing {
        PRESENT,
        MISSED,
        NEUTRAL,
        OPEN
    }

    private static final List<AttendanceStatus> MARKS =
            List.of(ATTENDED, ATTENDED_LATE, LEFT_EARLY, NO_SHOW, EXCUSED);

    private final Standing standing;

    AttendanceStatus(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }

    /** The statuses a facilitator may give on the sheet. */
    public static List<AttendanceStatus> marks() {
        return MARKS;
    }

    /**
     * Whether a facilitator may change this status on the sheet: a given-up place stays given up.
     */
    public boolean isOnSheet() {
        return this == BOOKED || this == NOT_RECORDED || MARKS.contains(this);
    }

    /** Whether a person with that status still holds their place. */
    static List<AttendanceStatus> heldPlaces() {
        return Arrays.stream(values()).filter(AttendanceStatus::isOnSheet).toList();
    }
}
