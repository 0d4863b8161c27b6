package org.kinward.attendance;

/**
 * How many (person, occurrence) places ended in which way. Only occurrences whose end is past are
 * counted.
 *
 * @param present attended, attended late, or left early after at least half of the minutes
 * @param notRecorded places without a mark, on closed and on still open sheets
 * @param minutes attended minutes: the whole length, or what was noted for those who left early
 */
public record Tally(
        long present,
        long noShow,
        long lateCancel,
        long cancelled,
        long excused,
        long sessionCancelled,
        long notRecorded,
        long minutes) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(
                present + other.present,
                noShow + other.noShow,
                lateCancel + other.lateCancel,
                cancelled + other.cancelled,
                excused + other.excused,
                sessionCancelled + other.sessionCancelled,
                notRecorded + other.notRecorded,
                minutes + other.minutes);
    }
}
