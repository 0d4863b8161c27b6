package org.kinward.engagement;

import jakarta.validation.constraints.Size;
import org.kinward.shared.PlainText;

/** How much of a report a file holds. */
public sealed interface ExportScope {

    /** May leave the center: no families, no small numbers of people. */
    record Summary() implements ExportScope {}

    /**
     * Stays inside the center: every number, and the families by name.
     *
     * @param purpose why it is needed, 10 to 200 characters; goes into the audit log and the file
     */
    record Detail(
            @PlainText @Size(min = 10, max = 200, message = "{engagement.purpose.invalid}") String purpose)
            implements ExportScope {

        public Detail {
            // One line: the audit log keeps one line for each detail.
            purpose = purpose.strip().replaceAll("\\s+", " ");
        }
    }
}
