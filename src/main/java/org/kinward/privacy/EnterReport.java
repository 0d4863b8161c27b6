package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.PlainText;

/**
 * A complaint or an incident to enter.
 *
 * @param knownSince the day it was made or discovered; not in the future
 * @param affected how many people an incident touches, as far as is known
 */
public record EnterReport(
        @NotNull CenterId center,
        @NotNull ReportKind kind,
        @NotNull LocalDate knownSince,
        @NotBlank @Size(max = 2000) @PlainText String description,
        @Nullable @PositiveOrZero Integer affected) {}
