package org.kinward.shared.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinward.shared.PlainText;

/** Reads text from fields outside a Binder, with the message at the field. */
public final class TextCheck {

    private TextCheck() {}

    /** The text without blanks around it; empty where it is missing, too long or not plain. */
    public static <F extends HasValue<?, String> & HasValidationProperties>
            Optional<String> required(F field, int max) {
        if (field.getValue().isBlank()) {
            refuse(field, translate("input.required"));
            return Optional.empty();
        }
        return optional(field, max);
    }

    /** The same for a field that may stay empty. */
    public static <F extends HasValue<?, String> & HasValidationProperties>
            Optional<String> optional(F field, int max) {
        var text = field.getValue().strip();
        if (text.length() > max) {
            refuse(field, translate("input.tooLong", max));
            return Optional.empty();
        }
        if (!PlainText.Check.isPlain(text)) {
            refuse(field, translate("validation.plainText"));
            return Optional.empty();
        }
        field.setInvalid(false);
        return Optional.of(text);
    }

    /**
     * The text again if it looks like that or is empty; else empty, with the message at the field.
     */
    public static Optional<String> like(
            HasValidationProperties field, Optional<String> text, Pattern looks, String message) {
        boolean wrong =
                text.filter(given -> !given.isEmpty() && !looks.matcher(given).matches())
                        .isPresent();
        if (wrong) {
            refuse(field, message);
            return Optional.empty();
        }
        return text;
    }

    /** Puts a message at a field. */
    public static void refuse(HasValidationProperties field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }
}
