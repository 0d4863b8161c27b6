package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kinward.shared.PlainText;

/** A consent that should never have been recorded, and why. */
public record EndInError(
        @NotNull ConsentId consent, @NotBlank @Size(max = 300) @PlainText String reason) {}
