package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.kinward.shared.ui.TextCheck;
import org.kinward.therapy.AskOtherTime;

/** A day and a time somebody proposes; both or neither. */
class FamilyTimeRow extends Div {

    final DatePicker day = TimeFields.day("familyTherapy.propose.day");
    final TimePicker time = TimeFields.time("familyTherapy.propose.time");

    FamilyTimeRow(int number, LocalDate today) {
        addClassName("time-row");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", translate("familyTherapy.propose.number", number));
        day.setRequiredIndicatorVisible(false);
        day.setMin(today);
        day.getI18n().setMinErrorMessage(translate("refusal.therapy.IN_THE_PAST"));
        time.setRequiredIndicatorVisible(false);
        time.setStep(Duration.ofMinutes(30));
        time.setMin(AskOtherTime.EARLIEST);
        time.setMax(AskOtherTime.LATEST);
        time.getI18n()
                .setMinErrorMessage(translate("refusal.therapy.AT_NIGHT"))
                .setMaxErrorMessage(translate("refusal.therapy.AT_NIGHT"));
        add(day, time);
    }

    /** Whether there is nothing to mend; else there is a message at the field. */
    boolean check() {
        if (day.isInvalid() || time.isInvalid()) {
            return false;
        }
        return day.isEmpty() == time.isEmpty() || (TimeFields.check(day) & TimeFields.check(time));
    }

    Optional<LocalDateTime> start() {
        return day.isEmpty() || time.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDateTime.of(day.getValue(), time.getValue()));
    }

    /** Puts a message at the day. */
    void refuse(String message) {
        TextCheck.refuse(day, message);
    }
}
