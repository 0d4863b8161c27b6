package org.kinward.scheduling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How tightly a person's sessions at a center may follow one another.
 *
 * @param bufferMinutes between two sessions
 * @param travelMinutes between a session here and one at another center
 * @param mostADay sessions on one day, those at other centers too; no limit where it is missing
 */
public record StaffRule(
        @Min(0) @Max(240) int bufferMinutes,
        @Min(0) @Max(480) int travelMinutes,
        @Nullable @Min(1) @Max(24) Integer mostADay) {

    /** For whom nothing is entered. */
    public static final StaffRule NONE = new StaffRule(0, 0, null);
}
