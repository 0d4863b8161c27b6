package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.BiPredicate;
import org.kinward.scheduling.Absence;
import org.kinward.scheduling.AbsenceReason;
import org.kinward.shared.ui.DatePickerTexts;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Asks when somebody is away, a room cannot be used or the center is closed. */
class AwayDialog extends SubmitDialog {

    private static final int NAME = 120;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final boolean closure;
    final DatePicker first = new DatePicker(translate("hours.away.first"));
    final DatePicker last = new DatePicker(translate("hours.away.last"));
    final Checkbox wholeDays = new Checkbox(translate("hours.away.wholeDays"), true);
    final TimePicker from = new TimePicker(translate("hours.away.from"));
    final TimePicker to = new TimePicker(translate("hours.away.to"));
    final Select<AbsenceReason> reason = new Select<>();
    final TextField occasion = new TextField(translate("hours.closed.name"));

    AwayDialog(boolean closure, LocalDate today, BiPredicate<Absence, String> entering) {
        super(
                translate(closure ? "hours.closed.enter" : "hours.away.enter"),
                translate("hours.away.save"));
        this.closure = closure;
        for (var day : new DatePicker[] {first, last}) {
            day.setLocale(getLocale());
            day.setI18n(DatePickerTexts.in(getLocale()));
            day.setRequiredIndicatorVisible(true);
            day.setValue(today);
        }
        first.addValueChangeListener(change -> {
            if (change.getValue() != null
                    && last.getValue() != null
                    && last.getValue().isBefore(change.getValue())) {
                last.setValue(change.getValue());
            }
        });
        from.setLocale(getLocale());
        from.setValue(MORNING);
        to.setLocale(getLocale());
        to.setValue(EVENING);
        reason.setLabel(translate("hours.away.reason"));
        reason.setHelperText(translate("hours.away.reason.help"));
        reason.setItems(AbsenceReason.values());
        reason.setItemLabelGenerator(one -> translate("hours.reason." + one));
        reason.setValue(AbsenceReason.OTHER);
        occasion.setMaxLength(NAME);
        occasion.setRequiredIndicatorVisible(true);
        wholeDays.addValueChangeListener(_ -> fit());
        var fields = new Div(first, last, wholeDays, from, to, reason, occasion);
        fields.addClassName("stack");
        add(fields);
        fit();
        submitOnEnterIn(fields);
        onSubmit(() -> isComplete() && entering.test(absence(), occasion.getValue().strip()));
    }

    private void fit() {
        wholeDays.setVisible(!closure);
        from.setVisible(!wholeDays.getValue());
        to.setVisible(!wholeDays.getValue());
        reason.setVisible(!closure);
        occasion.setVisible(closure);
    }

    private boolean isComplete() {
        boolean days = filled(first) & filled(last);
        boolean times = wholeDays.getValue() || (filled(from) & filled(to));
        boolean named = !closure || TextCheck.required(occasion, NAME).isPresent();
        return days && times && named && endsAfterItBegins();
    }

    private boolean endsAfterItBegins() {
        boolean backwards =
                last.getValue().isBefore(first.getValue())
                        || (!closure && !absence().to().isAfter(absence().from()));
        if (backwards) {
            TextCheck.refuse(last, translate("refusal.availability.ENDS_BEFORE_START"));
        }
        return !backwards;
    }

    private static <F extends HasValue<?, ?> & HasValidationProperties> boolean filled(F field) {
        if (field.isEmpty()) {
            TextCheck.refuse(field, translate("input.required"));
        }
        return !field.isEmpty();
    }

    /** Whole days go from midnight to midnight; a center's closed days are days of themselves. */
    private Absence absence() {
        LocalDateTime start;
        LocalDateTime end;
        if (closure) {
            start = first.getValue().atStartOfDay();
            end = last.getValue().atStartOfDay();
        } else if (wholeDays.getValue()) {
            start = first.getValue().atStartOfDay();
            end = last.getValue().plusDays(1).atStartOfDay();
        } else {
            start = first.getValue().atTime(from.getValue());
            end = last.getValue().atTime(to.getValue());
        }
        return new Absence(start, end, reason.getValue());
    }
}
