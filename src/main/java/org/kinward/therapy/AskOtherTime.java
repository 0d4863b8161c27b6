package org.kinward.therapy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.families.MemberId;
import org.kinward.shared.PlainText;

/**
 * A family member's wish that a session be at another time, in words, as times, or both.
 *
 * @param starts up to three that suit them, by the center's clocks
 */
public record AskOtherTime(
        @NotNull TherapySessionId session,
        @NotNull MemberId member,
        @Nullable @Size(max = 500) @PlainText String reason,
        @NotNull @Size(max = MOST) List<@NotNull LocalDateTime> starts) {

    /** As many times as somebody may propose at once. */
    public static final int MOST = 3;

    /** The first start of a day that a family may propose. */
    public static final LocalTime EARLIEST = LocalTime.of(6, 0);

    /** And the last. */
    public static final LocalTime LATEST = LocalTime.of(22, 0);

    public AskOtherTime {
        starts = starts.stream().distinct().toList();
    }

    /** Whether it tells staff anything. */
    @AssertTrue public boolean isTelling() {
        return !starts.isEmpty() || (reason != null && !reason.isBlank());
    }
}
