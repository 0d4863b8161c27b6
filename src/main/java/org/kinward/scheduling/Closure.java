package org.kinward.scheduling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.PlainText;

/** Days on which a center is closed, both included, and what the occasion is called. */
public record Closure(
        @NotNull LocalDate first,
        @NotNull LocalDate last,
        @NotBlank @Size(max = 120) @PlainText String nameEn,
        @Nullable @Size(max = 120) @PlainText String nameEs) {}
