package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.PlainText;

/**
 * A client asks that something be kept from somebody.
 *
 * @param recipient whom it is about; none where it is about sharing as such
 * @param askedOn not in the future
 */
public record AskRestriction(
        @NotNull ClientId client,
        @Nullable RecipientId recipient,
        @NotBlank @Size(max = 500) @PlainText String wish,
        @NotNull LocalDate askedOn) {}
