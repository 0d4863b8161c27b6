package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinward.families.ProfileForm;
import org.kinward.shared.ui.TextCheck;

/** Asks for a mail address and looks at it as the service will. */
class MailField extends EmailField {

    private static final int LENGTH = 254;
    private static final Pattern ADDRESS = Pattern.compile(ProfileForm.MAIL);

    MailField(String label) {
        super(label);
        setMaxLength(LENGTH);
        setErrorMessage(translate("validation.email"));
    }

    /** The address; empty, with the message at the field, where it is missing or wrong. */
    final Optional<String> required() {
        return checked(TextCheck.required(this, LENGTH));
    }

    /** The same for a field that may stay empty, which is answered with an empty text. */
    final Optional<String> optional() {
        return checked(TextCheck.optional(this, LENGTH));
    }

    private Optional<String> checked(Optional<String> text) {
        return TextCheck.like(this, text, ADDRESS, translate("validation.email"));
    }
}
