package org.kinward.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffId;
import org.kinward.shared.LocalizedText;

/**
 * What attendance needs to know of a feature's session.
 *
 * @param topicId what reports group by, like an education module
 * @param minutes planned length
 * @param seats how many people it seats
 */
public record Occurrence(
        OccurrenceId id,
        CenterId center,
        Track track,
        UUID topicId,
        LocalizedText topic,
        @Nullable StaffId facilitator,
        Instant startsAt,
        int minutes,
        int seats,
        Place place) {}
