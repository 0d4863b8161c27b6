package org.kinward.therapy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.kinward.centers.CenterId;
import org.kinward.scheduling.Overruled;

/**
 * Several sessions alike, like every second Tuesday, eight times.
 *
 * @param first by the center's clocks; all begin at that local time
 * @param everyWeeks from 1 for each week
 * @param times how many sessions
 */
public record PlanSeries(
        @NotNull CenterId center,
        @NotNull @Valid TherapyPlan plan,
        @NotNull LocalDateTime first,
        @Min(1) @Max(8) int everyWeeks,
        @Min(2) @Max(26) int times,
        @NotNull Overruled overruled) {

    /** The local starts, the first one included. */
    List<LocalDateTime> starts() {
        return IntStream.range(0, times)
                .mapToObj(number -> first.plusWeeks((long) number * everyWeeks))
                .toList();
    }
}
