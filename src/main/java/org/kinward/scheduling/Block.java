package org.kinward.scheduling;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;

/**
 * A stretch of time that cannot be had.
 *
 * @param cause the booking it comes from, if any
 */
record Block(ConflictReason reason, @Nullable Resource resource, Span time, @Nullable Held cause) {

    /**
     * As somebody at that center is told: which booking is in the way only where it is of the same
     * center.
     */
    Conflict toldAt(CenterId center) {
        var held = cause;
        var shown = held == null ? time : held.time();
        return new Conflict(
                reason,
                resource,
                shown.from(),
                shown.to(),
                held != null && held.center().equals(center) ? held.booking() : null);
    }

    /** Whether a missing pause is all there is, or the time itself is taken by the same booking. */
    boolean isIdleBeside(Block other) {
        return reason == ConflictReason.STAFF_NO_BUFFER
                && other.reason != reason
                && cause != null
                && Objects.equals(cause, other.cause);
    }
}
