package org.kinward.therapy;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffId;
import org.kinward.scheduling.Overruled;

/** Who holds which session of a therapist on a day on which they cannot. */
public record MoveDay(
        @NotNull CenterId center,
        @NotNull StaffId therapist,
        @NotNull LocalDate day,
        @NotEmpty Map<@NotNull TherapySessionId, @NotNull StaffId> colleagues,
        @NotNull Overruled overruled) {

    public MoveDay {
        colleagues = Map.copyOf(colleagues);
    }
}
