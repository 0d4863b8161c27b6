package org.kinward.attendance;

import java.time.Instant;
import org.kinward.centers.CenterId;
import org.kinward.shared.LocalizedText;

/** A sheet without its people. */
public record SheetSummary(
        OccurrenceId id,
        CenterId center,
        LocalizedText topic,
        Instant startsAt,
        Instant endsAt,
        int minutes,
        int seats,
        Place place,
        SheetProgress progress) {}
