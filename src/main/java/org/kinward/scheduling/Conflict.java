package org.kinward.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.LocalizedText;

/**
 * One thing that stands against a time.
 *
 * @param resource who or what it is about; none where it is the center
 * @param from when what stands in the way begins, and
 * @param to ends; both null where it is not about a time
 * @param other the booking in the way, for those who may know it
 * @param occasion what the center is closed for, on days that are entered as closed
 */
public record Conflict(
        ConflictReason reason,
        @Nullable Resource resource,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable BookingId other,
        @Nullable LocalizedText occasion) {

    /** One for no occasion. */
    public Conflict(
            ConflictReason reason,
            @Nullable Resource resource,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable BookingId other) {
        this(reason, resource, from, to, other, null);
    }

    Conflict on(@Nullable LocalizedText closedFor) {
        return new Conflict(reason, resource, from, to, other, closedFor);
    }
}
