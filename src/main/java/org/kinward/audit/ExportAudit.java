package org.kinward.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kinward.shared.Language;
import org.kinward.shared.PlainText;

/**
 * Asks for lines as a file.
 *
 * @param purpose why; it goes into the log
 */
public record ExportAudit(
        @Valid @NotNull AuditFilter filter,
        @NotBlank @Size(min = 10, max = 200) @PlainText String purpose,
        @NotNull Language language) {}
