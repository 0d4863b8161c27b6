package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import org.kinward.scheduling.CalendarMove;
import org.kinward.shared.ui.DatePickerTexts;
import org.kinward.shared.ui.SubmitDialog;
import org.kinward.shared.ui.TextCheck;

/** Moves a session without dragging. */
class MoveDialog extends SubmitDialog {

    /** Moves the session; tells whether it went through at once. */
    interface Moving {

        /** Once it went through after all, as in spite of something, this dialog is to close. */
        boolean move(CalendarMove move, Runnable closing);
    }

    private static final Duration STEP = Duration.ofMinutes(15);

    final DatePicker date = new DatePicker(translate("session.date"));
    final TimePicker time = new TimePicker(translate("session.time"));
    private final Moving moving;

    MoveDialog(String session, LocalDateTime now, Moving moving) {
        super(translate("schedule.move.title"), translate("schedule.move"));
        this.moving = moving;
        date.setLocale(getLocale());
        date.setI18n(DatePickerTexts.in(getLocale()));
        date.setValue(now.toLocalDate());
        date.setRequiredIndicatorVisible(true);
        time.setLocale(getLocale());
        time.setStep(STEP);
        time.setValue(now.toLocalTime());
        time.setRequiredIndicatorVisible(true);
        var fields = new Div(new Paragraph(session), date, time);
        fields.addClassName("stack");
        add(fields);
        submitOnEnterIn(fields);
        onSubmit(this::move);
    }

    private boolean move() {
        if (date.isEmpty() || time.isEmpty()) {
            if (date.isEmpty()) {
                TextCheck.refuse(date, translate("input.required"));
            }
            if (time.isEmpty()) {
                TextCheck.refuse(time, translate("input.required"));
            }
            return false;
        }
        var start = date.getValue().atTime(time.getValue());
        return moving.move(new CalendarMove(start, null, null), this::close);
    }
}
