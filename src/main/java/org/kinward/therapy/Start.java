package org.kinward.therapy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.kinward.therapy.TherapyRefused.Reason;

/** A start by the center's clocks, and the instant it is. */
record Start(LocalDateTime local, Instant instant) {

    private static final Duration FARTHEST = Duration.ofDays(731);
    private static final Duration FARTHEST_PROPOSED = Duration.ofDays(183);
    private static final LocalTime EARLIEST_PROPOSED = LocalTime.of(6, 0);
    private static final LocalTime LATEST_PROPOSED = LocalTime.of(22, 0);

    /**
     * Refuses a time the clocks skip, one in the past and one more than two years ahead; of a time
     * that happens twice the first is meant.
     */
    static Start of(LocalDateTime local, ZoneId zone, Instant now) {
        TherapyRefused.when(
                zone.getRules().getValidOffsets(local).isEmpty(), Reason.TIME_DOES_NOT_EXIST);
        var instant = local.atZone(zone).toInstant();
        TherapyRefused.when(!instant.isAfter(now), Reason.IN_THE_PAST);
        TherapyRefused.when(instant.isAfter(now.plus(FARTHEST)), Reason.TOO_FAR_AHEAD);
        return new Start(local, instant);
    }

    /** What a family may propose: within half a year, and by day. */
    static Start proposed(LocalDateTime local, ZoneId zone, Instant now) {
        var start = of(local, zone, now);
        TherapyRefused.when(
                start.instant().isAfter(now.plus(FARTHEST_PROPOSED)), Reason.TOO_FAR_TO_PROPOSE);
        var time = local.toLocalTime();
        TherapyRefused.when(
                time.isBefore(EARLIEST_PROPOSED) || time.isAfter(LATEST_PROPOSED), Reason.AT_NIGHT);
        return start;
    }

    /** The same without a refusal: nothing where the time cannot be. */
    static Optional<Start> find(LocalDateTime local, ZoneId zone, Instant now) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            return Optional.empty();
        }
        var instant = local.atZone(zone).toInstant();
        return instant.isAfter(now) && !instant.isAfter(now.plus(FARTHEST))
                ? Optional.of(new Start(local, instant))
                : Optional.empty();
    }
}
