package org.kinward.engagement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Date fields whose calendar speaks the reader's language. */
final class DateFields {

    private DateFields() {}

    static DatePicker create(String label) {
        var locale = UI.getCurrent().getLocale();
        var field = new DatePicker(label);
        field.setLocale(locale);
        field.setI18n(words(locale));
        field.setManualValidation(true);
        return field;
    }

    private static DatePickerI18n words(Locale locale) {
        var symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(symbols.getMonths()).limit(12).toList())
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setToday(I18NProvider.translate("engagement.date.today"))
                .setCancel(I18NProvider.translate("action.cancel"));
    }

    /** Java leaves the first place empty; the field begins with Sunday. */
    private static List<String> days(String[] names) {
        return Arrays.stream(names).skip(1).toList();
    }
}
