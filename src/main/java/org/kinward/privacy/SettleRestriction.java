package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kinward.shared.PlainText;

/** The center's answer to a wish, or the end of one it had agreed to; always with a reason. */
public record SettleRestriction(
        @NotNull RestrictionId restriction, @NotBlank @Size(max = 500) @PlainText String reason) {}
