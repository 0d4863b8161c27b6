package org.kinward.therapy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;

/**
 * A new session.
 *
 * @param id chosen by the form, so that a form sent twice makes one session
 * @param answering the family's request it answers; none where nobody asked
 */
public record OpenTherapy(
        @NotNull TherapySessionId id,
        @NotNull CenterId center,
        @NotNull @Valid TherapyPlan plan,
        @Nullable TherapyRequestId answering) {}
