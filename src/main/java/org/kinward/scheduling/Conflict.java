package org.kinward.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that stands against a time.
 *
 * @param resource who or what it is about; none where it is the center
 * @param from when what stands in the way begins, and
 * @param to ends; both null where it is not about a time
 * @param other the booking in the way, for those who may know it
 */
public record Conflict(
        ConflictReason reason,
        @Nullable Resource resource,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable BookingId other) {}
