package org.kinward.therapy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What only staff read of a session.
 *
 * @param quorum how many family members must come
 * @param late whether it was cancelled less than 24 hours before the start
 * @param outcome none until somebody wrote down what became of it
 */
public record StaffNotes(
        @Nullable String purpose,
        @Nullable String billingTag,
        int quorum,
        @Nullable String cancelReason,
        boolean late,
        @Nullable Outcome outcome,
        @Nullable Integer minutesHeld,
        @Nullable String nextStep,
        String changedBy,
        Instant changedAt) {}
