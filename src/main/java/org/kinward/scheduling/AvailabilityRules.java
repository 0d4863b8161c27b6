package org.kinward.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.kinward.scheduling.AvailabilityRefused.Reason;
import org.springframework.stereotype.Component;

/** What hours, absences and closed days must be like. */
@Component
class AvailabilityRules {

    private static final int MOST_YEARS = 2;

    private final Clock clock;

    AvailabilityRules(Clock clock) {
        this.clock = clock;
    }

    /** Refuses hours that end before they begin and hours of a day that overlap. */
    void check(List<WeeklyHours> hours) {
        for (WeeklyHours one : hours) {
            refuse(one.to() <= one.from(), Reason.ENDS_BEFORE_START);
            for (WeeklyHours other : hours) {
                boolean overlap =
                        one != other
                                && one.day() == other.day()
                                && one.from() < other.to()
                                && other.from() < one.to();
                refuse(overlap, Reason.HOURS_OVERLAP);
            }
        }
    }

    /**
     * The time of an absence; refuses one that is over, ends before its start or lasts too long.
     */
    Span check(Absence absence, ZoneId zone) {
        return check(
                new Span(
                        absence.from().atZone(zone).toInstant(),
                        absence.to().atZone(zone).toInstant()),
                zone);
    }

    /** The time of closed days; refuses the same. */
    Span check(Closure closure, ZoneId zone) {
        return check(
                new Span(start(closure.first(), zone), start(closure.last().plusDays(1), zone)),
                zone);
    }

    private Span check(Span time, ZoneId zone) {
        refuse(time.isEmpty(), Reason.ENDS_BEFORE_START);
        refuse(!time.to().isAfter(clock.instant()), Reason.IS_OVER);
        var latest = time.from().atZone(zone).plusYears(MOST_YEARS).toInstant();
        refuse(time.to().isAfter(latest), Reason.TOO_LONG);
        return time;
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static void refuse(boolean condition, Reason reason) {
        if (condition) {
            throw new AvailabilityRefused(reason);
        }
    }
}
