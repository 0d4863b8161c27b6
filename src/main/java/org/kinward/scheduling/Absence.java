package org.kinward.scheduling;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;

/**
 * A time somebody is away or a room cannot be used, in the center's time; whole days go from
 * midnight to midnight.
 */
public record Absence(
        @NotNull LocalDateTime from, @NotNull LocalDateTime to, @NotNull AbsenceReason reason) {}
