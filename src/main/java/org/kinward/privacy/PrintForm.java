package org.kinward.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.kinward.shared.Language;

/** A consent form to print for signing, filled in as far as it is. */
public record PrintForm(
        @NotNull ClientId client, @NotNull @Valid DraftForm form, @NotNull Language language) {}
