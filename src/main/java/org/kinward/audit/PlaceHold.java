package org.kinward.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.PlainText;

/**
 * Asks that records stay.
 *
 * @param object a family member or client of the center; nothing for the whole center
 */
public record PlaceHold(
        @NotNull CenterId center,
        @Nullable UUID object,
        @NotBlank @Size(min = 10, max = 300) @PlainText String reason) {}
