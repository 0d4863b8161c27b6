package org.kinward.therapy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.kinward.scheduling.Overruled;

/**
 * A time for a session, the first or another one.
 *
 * @param edition of the session that was read
 * @param start by the center's clocks
 * @param agreed whether those who had said yes said so to this time too, as on the phone
 */
public record BookTime(
        @NotNull TherapySessionId session,
        int edition,
        @NotNull LocalDateTime start,
        boolean agreed,
        @NotNull Overruled overruled) {}
