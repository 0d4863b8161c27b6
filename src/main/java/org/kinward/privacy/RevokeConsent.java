package org.kinward.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.PlainText;

/** A client takes a consent back; the reason is theirs to give or not. */
public record RevokeConsent(
        @NotNull ConsentId consent,
        @NotNull RevocationMethod method,
        @Nullable @Size(max = 300) @PlainText String reason) {}
