package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.PlainText;

/**
 * A client to enter.
 *
 * @param code the center's own number for the client, like C-1042
 * @param name kept encrypted; only staff who may see clients read it
 */
public record RegisterClient(
        @NotNull CenterId center,
        @NotBlank @Size(max = 40) @Pattern(regexp = CODE) String code,
        @NotBlank @Size(max = 8) @PlainText String initials,
        @Nullable @Size(max = 160) @PlainText String name,
        @NotNull LocalDate admittedOn) {

    /** Letters, digits and what stands between them in a number. */
    static final String CODE = "[\\p{L}\\p{N} ./_-]*";
}
