package org.kinward.scheduling;

import java.util.List;

/**
 * When nothing can be booked, as calendars show it behind the sessions.
 *
 * @param days on which the center is closed, soonest first
 * @param times outside the hours of the center and of those who were asked about, and when they are
 *     away
 */
public record CalendarGaps(List<ClosedDay> days, List<ClosedTime> times) {

    public CalendarGaps {
        days = List.copyOf(days);
        times = List.copyOf(times);
    }
}
