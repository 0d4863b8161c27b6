package org.kinward.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.PlainText;

/**
 * Who signed a consent, when, and what shows it.
 *
 * @param name who signed, where it was not the client
 * @param relationship what lets them sign, like guardian; where it was not the client
 * @param signedOn the day of the signature; not in the future
 */
public record Signature(
        @NotNull Signer signer,
        @Nullable @Size(max = 160) @PlainText String name,
        @Nullable @Size(max = 80) @PlainText String relationship,
        @NotNull LocalDate signedOn,
        @NotNull @Valid Evidence evidence) {}
