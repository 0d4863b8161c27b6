package org.kinward.privacy;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.kinward.shared.PlainText;

/**
 * Whom a center's notice names to ask, and from when the notice holds (42 CFR 2.22(b)(1)).
 *
 * @param title a person's name or title, like privacy officer
 */
public record NoticeContact(
        @NotBlank @Size(max = 120) @PlainText String title,
        @NotBlank @Size(max = 40) @PlainText String phone,
        @NotBlank @Size(max = 254) @Email String mail,
        @NotNull LocalDate effectiveOn) {}
