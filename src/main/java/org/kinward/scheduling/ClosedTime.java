package org.kinward.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody or something cannot be booked; why somebody is away is not said.
 *
 * @param resource none where it is the center that is not open
 * @param away whether that was entered for this time, as an absence; else it is outside the hours
 */
public record ClosedTime(@Nullable Resource resource, Instant from, Instant to, boolean away) {}
