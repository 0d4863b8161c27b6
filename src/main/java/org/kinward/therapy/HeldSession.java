package org.kinward.therapy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.PlainText;

/**
 * What became of a session.
 *
 * @param minutes how long it was held; does not count for one that was not
 * @param nextStep in a few words; notes of treatment belong in the clinical record, not here
 * @param edition of the session that was read
 */
public record HeldSession(
        @NotNull TherapySessionId session,
        @NotNull Outcome outcome,
        @Min(0) @Max(1440) int minutes,
        @Nullable @Size(max = 300) @PlainText String nextStep,
        int edition) {}
