package org.kinward.therapy.ui;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.kinward.scheduling.WeeklyHours;

/** A part of a day as families speak of it, in the center's time. */
enum FamilyPartOfDay {
    MORNING(8, 12),
    AFTERNOON(12, 17),
    EVENING(17, 21);

    private static final int MINUTES = 60;

    private final int from;
    private final int to;

    FamilyPartOfDay(int fromHour, int toHour) {
        this.from = fromHour * MINUTES;
        this.to = toHour * MINUTES;
    }

    WeeklyHours on(DayOfWeek day) {
        return new WeeklyHours(day, from, to);
    }

    /** The days on which these hours hold the whole part. */
    Set<DayOfWeek> daysIn(Collection<WeeklyHours> hours) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        hours.stream()
                .filter(one -> one.from() <= from && one.to() >= to)
                .map(WeeklyHours::day)
                .forEach(days::add);
        return days;
    }
}
