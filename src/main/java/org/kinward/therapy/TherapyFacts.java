package org.kinward.therapy;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.centers.RoomId;
import org.kinward.shared.Language;

/**
 * What a session is, without anybody in it.
 *
 * @param startsAt none while no time is set
 * @param offerEndsAt until when a time on offer may be chosen; none while none is
 * @param series none for a session planned by itself
 * @param edition what was read, so that no edit is lost unseen
 */
public record TherapyFacts(
        TherapySessionId id,
        CenterId center,
        TherapyState state,
        Modality modality,
        Language language,
        int minutes,
        @Nullable RoomId room,
        boolean video,
        @Nullable Instant startsAt,
        ZoneId zone,
        @Nullable Instant offerEndsAt,
        @Nullable SeriesId series,
        int edition) {}
