package org.kinward.families;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.kinward.shared.Language;

/**
 * A member to invite.
 *
 * @param language of the mail and, until they choose another, of their screens
 */
public record InviteMember(
        @NotNull MemberId member,
        @NotBlank @Size(max = 254) @Pattern(regexp = ProfileForm.MAIL, message = "{validation.email}") String email,
        @NotNull Language language) {}
