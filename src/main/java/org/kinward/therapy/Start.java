package org.kinward.therapy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.kinward.therapy.TherapyRefused.Reason;

/** A start by the center's clocks, and the instant it is. */
record Start(LocalDateTime local, Instant instant) {

    private static final Duration FARTHEST = Duration.ofDays(731);
    private static final Duration FARTHEST_PROPOSED = Duration.ofDays(183);

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
                time.isBefore(AskOtherTime.EARLIEST) || time.isAfter(AskOtherTime.LATEST),
                Reason.AT_NIGHT);
        return start;
    }
}
