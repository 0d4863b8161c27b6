package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import org.kinward.shared.ui.DatePickerTexts;
import org.kinward.shared.ui.TextCheck;

/** Days and times of day, in the reader's language. */
final class TimeFields {

    private static final Duration STEP = Duration.ofMinutes(15);

    private TimeFields() {}

    static DatePicker day(String label) {
        var locale = UI.getCurrent().getLocale();
        var field = new DatePicker(translate(label));
        field.setLocale(locale);
        field.setI18n(DatePickerTexts.in(locale));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static TimePicker time(String label) {
        var field = new TimePicker(translate(label));
        field.setLocale(UI.getCurrent().getLocale());
        field.setStep(STEP);
        field.setRequiredIndicatorVisible(true);
        field.setI18n(
                new TimePicker.TimePickerI18n()
                        .setBadInputErrorMessage(translate("picker.badTime")));
        return field;
    }

    /** Whether a day is entered; else there is a message at the field. */
    static boolean check(DatePicker field) {
        if (field.isEmpty()) {
            TextCheck.refuse(field, translate("input.required"));
        } else {
            field.setInvalid(false);
        }
        return !field.isEmpty();
    }

    /** The same for a time of day. */
    static boolean check(TimePicker field) {
        if (field.isEmpty()) {
            TextCheck.refuse(field, translate("input.required"));
        } else {
            field.setInvalid(false);
        }
        return !field.isEmpty();
    }
}
