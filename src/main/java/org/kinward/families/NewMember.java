package org.kinward.families;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kinward.shared.PlainText;

/** A member to enter in a household. */
public record NewMember(
        @NotBlank @Size(max = 80) @PlainText String firstName,
        @NotBlank @Size(max = 80) @PlainText String lastName,
        @NotNull Relationship relationship) {}
