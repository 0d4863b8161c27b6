package org.kinward.education;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.LocalizedText;
import org.kinward.shared.PlainText;

/** A module's title as staff write it. */
public record ModuleTitle(
        @NotBlank @Size(max = 160) @PlainText String en,
        @Nullable @Size(max = 160) @PlainText String es) {

    LocalizedText text() {
        return new LocalizedText(en.strip(), es == null || es.isBlank() ? null : es.strip());
    }
}
