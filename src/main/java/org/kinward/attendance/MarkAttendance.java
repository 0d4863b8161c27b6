package org.kinward.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kinward.families.MemberId;

/**
 * A mark on the sheet.
 *
 * @param minutes how long the person stayed, for those who left early; else null
 * @param seenVersion the row's version the marker saw
 */
public record MarkAttendance(
        @NotNull OccurrenceId occurrence,
        @NotNull MemberId member,
        @NotNull AttendanceStatus status,
        @Min(0) @Max(1440) @Nullable Integer minutes,
        long seenVersion) {}
