package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kinward.shared.Language;
import org.kinward.shared.Period;
import org.kinward.shared.PlainText;

/**
 * An accounting of disclosures to print.
 *
 * @param purpose who asks for it and why; it stands in the audit log
 */
public record PrintAccounting(
        @NotNull ClientId client,
        @NotNull Period period,
        @NotBlank @Size(min = 5, max = 200) @PlainText String purpose,
        @NotNull Language language) {}
