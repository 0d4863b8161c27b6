package org.kinward.education;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffId;
import org.kinward.shared.Language;
import org.kinward.shared.PlainText;

/**
 * What staff decide about a session.
 *
 * @param date in the center's time zone, as is the time
 * @param minutes length, 15 to 600
 * @param videoLink an https address; it may stand beside a room
 * @param seats how many family members may come, 1 to 500
 */
public record SessionPlan(
        @NotNull ModuleId module,
        @NotNull LocalDate date,
        @NotNull LocalTime time,
        @Min(15) @Max(600) int minutes,
        @Nullable RoomId room,
        @Nullable @Size(max = 500) @Pattern(regexp = SessionPlan.LINK) @PlainText String videoLink,
        @Min(1) @Max(500) int seats,
        @NotNull Language language,
        @Nullable StaffId facilitator) {

    /** What a video link looks like. */
    public static final String LINK = "https://[^\\s\"'<>]+";

    /** Whether people may come by video; then the room need not seat them all. */
    boolean isOnline() {
        return videoLink != null && !videoLink.isBlank();
    }

    /** Whether something changed that those who come must know; seats and facilitator are not. */
    boolean differsForFamilies(SessionPlan other) {
        return !(module.equals(other.module)
                && date.equals(other.date)
                && time.equals(other.time)
                && minutes == other.minutes
                && Objects.equals(room, other.room)
                && Objects.equals(videoLink, other.videoLink)
                && language == other.language);
    }
}
