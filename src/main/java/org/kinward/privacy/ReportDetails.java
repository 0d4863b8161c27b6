package org.kinward.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint or an incident, as the privacy officer sees it.
 *
 * @param due the last day to notify the people affected; only for incidents
 * @param large whether the authority must be told at the same time
 */
public record ReportDetails(
        ReportId id,
        ReportKind kind,
        LocalDate knownSince,
        String description,
        @Nullable Integer affected,
        ReportState state,
        @Nullable String outcome,
        @Nullable LocalDate due,
        boolean large) {}
