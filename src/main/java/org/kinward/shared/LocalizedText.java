package org.kinward.shared;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A title that a center writes in English and, if it likes, in Spanish. */
@Embeddable
public record LocalizedText(String en, @Nullable String es) {

    /** The Spanish text for Spanish readers where there is one, else the English text. */
    public String in(Locale locale) {
        return es != null && !es.isBlank() && locale.getLanguage().equals("es") ? es : en;
    }
}
