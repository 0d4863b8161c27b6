package org.kinward.shared.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A date picker's calendar in the reader's language. */
public final class DatePickerTexts {

    private DatePickerTexts() {}

    /** The picker's words, its names of months and days, and the day a week starts on. */
    public static DatePicker.DatePickerI18n in(Locale locale) {
        return new DatePicker.DatePickerI18n()
                .setMonthNames(
                        Arrays.stream(Month.values())
                                .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                                .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(
                        WeekFields.of(locale).getFirstDayOfWeek().getValue()
                                % DayOfWeek.values().length)
                .setDateFormats(
                        locale.getLanguage().equals("es") ? "dd/MM/yyyy" : "MM/dd/yyyy",
                        "yyyy-MM-dd")
                .setToday(translate("picker.today"))
                .setCancel(translate("picker.cancel"))
                .setBadInputErrorMessage(translate("picker.badDate"));
    }

    /** Sunday first, as the component counts. */
    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(i -> DayOfWeek.SUNDAY.plus(i).getDisplayName(style, locale))
                .toList();
    }
}
