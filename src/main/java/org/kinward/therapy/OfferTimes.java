package org.kinward.therapy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.kinward.scheduling.Overruled;

/**
 * Two or three times to choose from.
 *
 * @param edition of the session that was read
 * @param starts by the center's clocks
 */
public record OfferTimes(
        @NotNull TherapySessionId session,
        int edition,
        @NotNull @Size(min = 2, max = 3) List<@NotNull LocalDateTime> starts,
        @NotNull Overruled overruled) {

    public OfferTimes {
        starts = List.copyOf(starts);
    }
}
