package org.kinward.notifications;

import java.time.Instant;
import java.time.ZoneId;

/**
 * How long before the start a reminder goes out. Days are the calendar's: a reminder one day before
 * a session at six comes at six, also over the night in which the clocks change.
 */
public enum ReminderLead {
    TWO_WEEKS(14, 0),
    WEEK(7, 0),
    THREE_DAYS(3, 0),
    TWO_DAYS(2, 0),
    DAY(1, 0),
    HALF_DAY(0, 12),
    FOUR_HOURS(0, 4),
    TWO_HOURS(0, 2),
    HOUR(0, 1);

    private final int days;
    private final int hours;

    ReminderLead(int days, int hours) {
        this.days = days;
        this.hours = hours;
    }

    /** When the reminder of a session that starts then is due. */
    public Instant before(Instant start, ZoneId zone) {
        return start.atZone(zone).minusDays(days).minusHours(hours).toInstant();
    }
}
