package org.kinward.engagement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import org.kinward.shared.ui.DatePickerTexts;

/** Date fields whose calendar speaks the reader's language. */
final class DateFields {

    private DateFields() {}

    static DatePicker create(String label) {
        var locale = UI.getCurrent().getLocale();
        var field = new DatePicker(label);
        field.setLocale(locale);
        field.setI18n(DatePickerTexts.in(locale));
        field.setManualValidation(true);
        return field;
    }
}
