package org.kinward.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A series: a local date and time, and how it comes again. Each occurrence is reckoned from the
 * local date, so it keeps its hour on the clock when the clocks change.
 *
 * @param count how often at most, the first included, 1 to 52
 * @param until the last day it may fall on, if any
 */
public record Recurrence(
        LocalDate first,
        LocalTime time,
        ZoneId zone,
        Rhythm rhythm,
        int count,
        @Nullable LocalDate until) {

    /** A year of weeks; a longer series is planned anew. */
    public static final int MOST = 52;

    /** How a series comes again. */
    public sealed interface Rhythm {

        /** Every so many weeks, on the weekday of the first. */
        record Weekly(int weeks) implements Rhythm {

            public Weekly {
                require(weeks >= 1 && weeks <= MOST);
            }
        }

        /** Each month on its first, second and so on such weekday, as the first one is. */
        record Monthly() implements Rhythm {}

        /** Each month on the last such weekday. */
        record MonthlyLast() implements Rhythm {}

        /** Each year on the same date; a 29 February only in leap years. */
        record Yearly() implements Rhythm {}
    }

    /**
     * One time of a series.
     *
     * @param local the time the clock shows, and
     * @param moved whether the clocks skip the time asked for, so that it is later by what they
     *     skip
     */
    public record Occurrence(LocalDateTime local, Instant startsAt, boolean moved) {}

    public Recurrence {
        require(count >= 1 && count <= MOST);
    }

    /**
     * The times, soonest first. In the hour that happens twice the first is meant; out of the hour
     * that is skipped the occurrence moves forward and says so. A month without a fifth such
     * weekday is left out.
     */
    public List<Occurrence> occurrences() {
        var found = new ArrayList<Occurrence>();
        days().limit(MOST * 8L)
                .takeWhile(day -> until == null || !day.earliest().isAfter(until))
                .filter(day -> day.date() != null)
                .limit(count)
                .forEach(day -> found.add(occurrence(day.earliest())));
        return found;
    }

    private Stream<Candidate> days() {
        return switch (rhythm) {
            case Rhythm.Weekly weekly ->
                    Stream.iterate(first, day -> day.plusWeeks(weekly.weeks())).map(Candidate::on);
            case Rhythm.Monthly _ -> months().map(this::sameWeekday);
            case Rhythm.MonthlyLast _ -> months().map(this::lastWeekday);
            case Rhythm.Yearly _ ->
                    Stream.iterate(0, years -> years + 1)
                            .map(years -> sameDate(first.plus(Period.ofYears(years))));
        };
    }

    private Stream<LocalDate> months() {
        return Stream.iterate(first.withDayOfMonth(1), month -> month.plusMonths(1));
    }

    private Candidate sameWeekday(LocalDate month) {
        int ordinal = (first.getDayOfMonth() - 1) / DayOfWeek.values().length + 1;
        var day = month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, first.getDayOfWeek()));
        return day.getMonth() == month.getMonth() ? Candidate.on(day) : Candidate.none(day);
    }

    private Candidate lastWeekday(LocalDate month) {
        var day = month.with(TemporalAdjusters.lastInMonth(first.getDayOfWeek()));
        return day.isBefore(first) ? Candidate.none(day) : Candidate.on(day);
    }

    private Candidate sameDate(LocalDate day) {
        return day.getDayOfMonth() == first.getDayOfMonth()
                ? Candidate.on(day)
                : Candidate.none(day);
    }

    private Occurrence occurrence(LocalDate day) {
        var asked = day.atTime(time);
        var shown = asked.atZone(zone).withEarlierOffsetAtOverlap();
        boolean moved = !Duration.between(asked, shown.toLocalDateTime()).isZero();
        return new Occurrence(shown.toLocalDateTime(), shown.toInstant(), moved);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("A series has 1 to 52 occurrences");
        }
    }

    /** A day the rhythm comes to; without a date where that month or year has none. */
    private record Candidate(@Nullable LocalDate date, LocalDate earliest) {

        static Candidate on(LocalDate date) {
            return new Candidate(date, date);
        }

        static Candidate none(LocalDate near) {
            return new Candidate(null, near);
        }
    }
}
