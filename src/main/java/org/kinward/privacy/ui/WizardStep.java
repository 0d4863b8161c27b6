package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinward.privacy.PrivacyRefused;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.TextCheck;

/** One step of the consent wizard: its heading, its fields, and whether they are complete. */
abstract class WizardStep extends Div {

    private final String title;

    WizardStep(String title) {
        this.title = title;
        addClassName("stack");
    }

    String title() {
        return title;
    }

    /** Whether the wizard may go on; puts messages at the fields that keep it back. */
    abstract boolean isComplete();

    /** Says a refusal at the field it belongs to; tells whether that is in this step. */
    boolean mark(PrivacyRefused refusal) {
        var field = fieldOf(refusal.reason());
        field.ifPresent(found -> TextCheck.refuse(found, Attempt.sentence(refusal)));
        return field.isPresent();
    }

    abstract Optional<HasValidationProperties> fieldOf(PrivacyRefused.Reason reason);

    static boolean filled(HasValidationProperties field, boolean isFilled) {
        if (isFilled) {
            field.setInvalid(false);
        } else {
            TextCheck.refuse(field, translate("input.required"));
        }
        return isFilled;
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
