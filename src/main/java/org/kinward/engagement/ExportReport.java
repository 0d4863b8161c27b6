package org.kinward.engagement;

import jakarta.validation.Valid;
import org.kinward.centers.CenterId;
import org.kinward.shared.Language;
import org.kinward.shared.Period;

/**
 * Asks for a report as a file.
 *
 * @param language of everything printed in it
 */
public record ExportReport(
        CenterId center,
        Period period,
        ExportFormat format,
        @Valid ExportScope scope,
        Language language) {}
