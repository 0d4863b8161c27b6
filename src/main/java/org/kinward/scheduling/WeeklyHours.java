package org.kinward.scheduling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;

/**
 * Hours of one weekday, in the center's time.
 *
 * @param from in minutes after midnight
 * @param to in minutes after midnight, up to 1440, the day's end
 */
public record WeeklyHours(
        @NotNull DayOfWeek day, @Min(0) @Max(1439) int from, @Min(1) @Max(1440) int to) {}
