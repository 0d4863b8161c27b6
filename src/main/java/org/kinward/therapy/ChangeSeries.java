package org.kinward.therapy;

import jakarta.validation.constraints.NotNull;

/**
 * From which session of a series a change goes how far.
 *
 * @param edition of that session as it was read
 */
public record ChangeSeries(@NotNull TherapySessionId session, int edition, @NotNull Reach reach) {}
