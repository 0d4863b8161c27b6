package org.kinward.therapy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session among those of its series, without anybody in it.
 *
 * @param startsAt none while no time is set
 */
public record SeriesSession(
        TherapySessionId session, @Nullable Instant startsAt, TherapyState state) {}
