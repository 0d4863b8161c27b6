package org.kinward.therapy;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Family therapy in one look, without anybody in it.
 *
 * @param waiting how many sessions wait for an answer
 * @param next when the next session begins that somebody comes to; none where there is none
 * @param zone of that session's center
 */
public record TherapyGlance(int waiting, @Nullable Instant next, @Nullable ZoneId zone) {}
