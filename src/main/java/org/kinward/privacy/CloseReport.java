package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kinward.shared.PlainText;

/** What came of a complaint or an incident. */
public record CloseReport(
        @NotNull ReportId report, @NotBlank @Size(max = 2000) @PlainText String outcome) {}
