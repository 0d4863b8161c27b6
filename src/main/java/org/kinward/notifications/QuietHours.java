package org.kinward.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hours, day by day, in which a person wants no message; they may go over midnight. */
record QuietHours(@Nullable LocalTime from, @Nullable LocalTime to) {

    /** When the quiet ends in which that instant lies; empty for an instant that is not quiet. */
    Optional<Instant> endOf(Instant instant, ZoneId zone) {
        if (from == null || to == null || from.equals(to)) {
            return Optional.empty();
        }
        var today = instant.atZone(zone).toLocalDate();
        return Stream.of(today.minusDays(1), today)
                .filter(day -> !instant.isBefore(day.atTime(from).atZone(zone).toInstant()))
                .map(day -> end(day, from, to, zone))
                .filter(instant::isBefore)
                .findFirst();
    }

    private static Instant end(LocalDate day, LocalTime from, LocalTime to, ZoneId zone) {
        return (to.isAfter(from) ? day : day.plusDays(1)).atTime(to).atZone(zone).toInstant();
    }
}
