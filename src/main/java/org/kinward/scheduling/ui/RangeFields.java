package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.kinward.scheduling.WeeklyHours;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.TextCheck;

/** One stretch of hours of a weekday. */
class RangeFields extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int MINUTES = 60;
    private static final int WHOLE_DAY = 24 * MINUTES;

    final TimePicker from = new TimePicker();
    final TimePicker to = new TimePicker();

    RangeFields(String day, LocalTime start, LocalTime end, Consumer<RangeFields> removing) {
        addClassName("hours-range");
        for (var field : new TimePicker[] {from, to}) {
            field.setLocale(getLocale());
            field.setStep(STEP);
        }
        from.setAriaLabel(translate("hours.from.label", day));
        from.setValue(start);
        to.setAriaLabel(translate("hours.to.label", day));
        to.setValue(end);
        var remove = new Button(ActionIcon.REMOVE.create(), _ -> removing.accept(this));
        remove.setAriaLabel(translate("hours.remove.label", day));
        add(from, to, remove);
    }

    static RangeFields of(String day, WeeklyHours hours, Consumer<RangeFields> removing) {
        return new RangeFields(day, time(hours.from()), time(hours.to()), removing);
    }

    /**
     * The hours; empty, with the message at the field, where they are none. Midnight ends a day.
     */
    Optional<WeeklyHours> read(DayOfWeek day) {
        from.setInvalid(false);
        to.setInvalid(false);
        for (var field : new TimePicker[] {from, to}) {
            if (field.isEmpty()) {
                TextCheck.refuse(field, translate("input.required"));
                return Optional.empty();
            }
        }
        int start = minutes(from.getValue());
        int end = minutes(to.getValue()) == 0 ? WHOLE_DAY : minutes(to.getValue());
        if (end <= start) {
            TextCheck.refuse(to, translate("refusal.availability.ENDS_BEFORE_START"));
            return Optional.empty();
        }
        return Optional.of(new WeeklyHours(day, start, end));
    }

    private static LocalTime time(int minutes) {
        return LocalTime.MIDNIGHT.plusMinutes(minutes);
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }
}
