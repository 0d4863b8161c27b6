package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.PlainText;

/**
 * A client's entry as it should have been.
 *
 * @param name nothing takes away what was kept
 * @param version what was read, so that no edit is lost unseen
 */
public record CorrectClient(
        @NotNull ClientId client,
        @NotBlank @Size(max = 40) @Pattern(regexp = RegisterClient.CODE) String code,
        @NotBlank @Size(max = 8) @PlainText String initials,
        @Nullable @Size(max = 160) @PlainText String name,
        @NotNull LocalDate admittedOn,
        long version) {}
