package org.kinward.notifications;

import jakarta.validation.constraints.NotNull;
import org.kinward.centers.CenterId;
import org.kinward.shared.Language;

/** Which message somebody wants to see. */
public record PreviewWish(
        @NotNull CenterId center,
        @NotNull MessageKind kind,
        @NotNull Language language,
        boolean detailed) {}
