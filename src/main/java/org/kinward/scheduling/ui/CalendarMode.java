package org.kinward.scheduling.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.ResourceKind;

/** The ways to look at a calendar. */
enum CalendarMode {
    DAY("DAY"),
    WEEK("WEEK"),
    MONTH("MONTH"),
    /** One day, a column for each member of staff. */
    PEOPLE("COLUMNS"),
    /** One day, a column for each room. */
    ROOMS("COLUMNS"),
    /** The week as a list, which needs neither a mouse nor a wide screen. */
    LIST("LIST");

    private static final int WEEKS_SHOWN = 6;

    private final String element;

    CalendarMode(String element) {
        this.element = element;
    }

    /** The view's name in the custom element. */
    String element() {
        return element;
    }

    /** What has a column of its own, if anything has. */
    @Nullable ResourceKind columns() {
        return switch (this) {
            case PEOPLE -> ResourceKind.STAFF;
            case ROOMS -> ResourceKind.ROOM;
            case DAY, WEEK, MONTH, LIST -> null;
        };
    }

    /** The first day on screen. */
    LocalDate first(LocalDate date, DayOfWeek weekStart) {
        var weekOf = TemporalAdjusters.previousOrSame(weekStart);
        return switch (this) {
            case DAY, PEOPLE, ROOMS -> date;
            case WEEK, LIST -> date.with(weekOf);
            case MONTH -> date.withDayOfMonth(1).with(weekOf);
        };
    }

    /** The first day no longer on screen. */
    LocalDate end(LocalDate date, DayOfWeek weekStart) {
        var first = first(date, weekStart);
        return switch (this) {
            case DAY, PEOPLE, ROOMS -> first.plusDays(1);
            case WEEK, LIST -> first.plusWeeks(1);
            case MONTH -> first.plusWeeks(WEEKS_SHOWN);
        };
    }

    /** A page on or back. */
    LocalDate turn(LocalDate date, int pages) {
        return switch (this) {
            case DAY, PEOPLE, ROOMS -> date.plusDays(pages);
            case WEEK, LIST -> date.plusWeeks(pages);
            case MONTH -> date.plusMonths(pages);
        };
    }
}
