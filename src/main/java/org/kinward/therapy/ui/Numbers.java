package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.IntegerField;
import org.kinward.shared.ui.TextCheck;

/** Whole numbers with their limits said at the field. */
final class Numbers {

    private Numbers() {}

    static IntegerField field(String label, int min, int max) {
        var field = new IntegerField(translate(label));
        var message = translate("therapy.range", min, max);
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        field.setI18n(
                new IntegerField.IntegerFieldI18n()
                        .setBadInputErrorMessage(message)
                        .setMinErrorMessage(message)
                        .setMaxErrorMessage(message));
        return field;
    }

    /** Whether the number is within its limits; else there is a message at the field. */
    static boolean check(IntegerField field, boolean mayBeEmpty) {
        var value = field.getValue();
        if (value == null && mayBeEmpty && !field.isInvalid()) {
            return true;
        }
        boolean good = value != null && value >= field.getMin() && value <= field.getMax();
        if (good) {
            field.setInvalid(false);
        } else {
            TextCheck.refuse(field, translate("therapy.range", field.getMin(), field.getMax()));
        }
        return good;
    }
}
