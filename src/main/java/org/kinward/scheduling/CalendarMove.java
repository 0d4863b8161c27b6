package org.kinward.scheduling;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where a session is dragged to.
 *
 * @param start the center's local time
 * @param from who or what it leaves, and
 * @param to who or what takes its place; both null where only the time changes
 */
public record CalendarMove(LocalDateTime start, @Nullable Resource from, @Nullable Resource to) {}
