package org.kinward.therapy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.kinward.centers.CenterId;
import org.kinward.scheduling.Recurrence;

/**
 * Several sessions alike, like every second Tuesday, eight times.
 *
 * @param id chosen by the form, so that a form sent twice makes one series
 * @param first by the center's clocks; all begin at that local time
 * @param times how many sessions
 */
public record PlanSeries(
        @NotNull SeriesId id,
        @NotNull CenterId center,
        @NotNull @Valid TherapyPlan plan,
        @NotNull LocalDateTime first,
        @NotNull Recurrence.Rhythm rhythm,
        @Min(2) @Max(26) int times,
        @NotNull @Valid Doubts doubts) {

    /**
     * The local starts, the first one included. Each is at the time asked for, even where the
     * clocks skip it on that day: such a date is left out, and not moved unseen.
     */
    List<LocalDateTime> starts(ZoneId zone) {
        return new Recurrence(first.toLocalDate(), first.toLocalTime(), zone, rhythm, times, null)
                .occurrences().stream()
                        .map(one -> one.local().toLocalDate().atTime(first.toLocalTime()))
                        .toList();
    }
}
