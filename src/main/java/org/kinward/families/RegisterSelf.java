package org.kinward.families;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.kinward.shared.Language;
import org.kinward.shared.PlainText;

/** Somebody who asks for a sign-in. */
public record RegisterSelf(
        @NotBlank String centerCode,
        @NotBlank @Size(max = 80) @PlainText String firstName,
        @NotBlank @Size(max = 80) @PlainText String lastName,
        @NotBlank @Size(max = 254) @Pattern(regexp = ProfileForm.MAIL, message = "{validation.email}") String email,
        @NotNull Language language) {}
