package org.kinward.shared.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.IntegerField;

/** Whole numbers with their limits said at the field. */
public final class Numbers {

    private Numbers() {}

    /** A field of that label; what is below or above is refused with both limits named. */
    public static IntegerField field(String label, int min, int max) {
        var field = new IntegerField(translate(label));
        var message = translate("number.range", min, max);
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
    public static boolean check(IntegerField field, boolean mayBeEmpty) {
        var value = field.getValue();
        if (value == null && mayBeEmpty && !field.isInvalid()) {
            return true;
        }
        boolean good = value != null && value >= field.getMin() && value <= field.getMax();
        if (good) {
            field.setInvalid(false);
        } else {
            TextCheck.refuse(field, translate("number.range", field.getMin(), field.getMax()));
        }
        return good;
    }
}
