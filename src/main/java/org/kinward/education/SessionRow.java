package org.kinward.education;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffId;
import org.kinward.shared.Language;
import org.kinward.shared.LocalizedText;

/**
 * A session in a staff list.
 *
 * @param seats how many people it seats
 * @param seated people who have a seat, counted from the enrollments
 * @param waiting people in line
 */
public record SessionRow(
        SessionId id,
        LocalizedText module,
        Instant startsAt,
        ZoneId zone,
        int minutes,
        @Nullable RoomId room,
        boolean online,
        Language language,
        @Nullable StaffId facilitator,
        SessionStatus status,
        int seats,
        long seated,
        long waiting) {

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    public long free() {
        return Math.max(0, seats - seated);
    }
}
