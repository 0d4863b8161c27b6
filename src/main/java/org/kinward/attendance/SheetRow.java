package org.kinward.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinward.families.MemberId;

/**
 * One person on a sheet.
 *
 * @param minutes how long a person who left early stayed
 * @param version what {@link MarkAttendance} hands back, so that nobody's mark is overwritten
 *     unseen
 */
public record SheetRow(
        MemberId member,
        String name,
        String household,
        AttendanceStatus status,
        @Nullable Integer minutes,
        @Nullable String recordedBy,
        @Nullable Instant recordedAt,
        long version) {}
