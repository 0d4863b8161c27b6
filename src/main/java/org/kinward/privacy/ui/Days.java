package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.kinward.shared.ui.DatePickerTexts;
import org.kinward.shared.ui.TextCheck;

/** Fields for a day that has come: today is filled in, later ones are refused. */
final class Days {

    private Days() {}

    static void prepare(DatePicker field, LocalDate today) {
        field.setLocale(UI.getCurrent().getLocale());
        field.setI18n(DatePickerTexts.in(UI.getCurrent().getLocale()));
        field.setMax(today);
        field.setValue(today);
        field.setRequiredIndicatorVisible(true);
    }

    static boolean isUpTo(DatePicker field, LocalDate today) {
        var day = field.getValue();
        if (day != null && day.isAfter(today)) {
            TextCheck.refuse(field, translate("refusal.privacy.IN_THE_FUTURE"));
            return false;
        }
        return WizardStep.filled(field, day != null);
    }
}
