package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kinward.scheduling.WeeklyHours;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Notices;

/** The hours of a week, saved all at once. */
class WeekEditor extends Div {

    private final List<DayHours> days;
    private final Consumer<List<WeeklyHours>> saving;
    final Button save = new Button(translate("hours.save"), _ -> save());

    /**
     * Shows a week.
     *
     * @param nothing what it means that no hours are entered
     */
    WeekEditor(List<WeeklyHours> week, String nothing, Consumer<List<WeeklyHours>> saving) {
        this.saving = saving;
        addClassName("stack");
        var first = WeekFields.of(getLocale()).getFirstDayOfWeek();
        days =
                IntStream.range(0, DayOfWeek.values().length)
                        .mapToObj(i -> new DayHours(first.plus(i)))
                        .toList();
        var about = new Paragraph(nothing);
        about.addClassName("facts");
        add(about);
        days.forEach(day -> {
            day.show(week);
            add(day);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.setTestId("save-hours");
        var actions = new Div(save);
        actions.addClassName("actions");
        add(actions);
    }

    final DayHours day(DayOfWeek day) {
        int first = WeekFields.of(getLocale()).getFirstDayOfWeek().getValue();
        return days.get(Math.floorMod(day.getValue() - first, days.size()));
    }

    private void save() {
        try {
            var week = new ArrayList<WeeklyHours>();
            boolean right = true;
            for (var day : days) {
                var hours = day.read();
                right &= hours.isPresent();
                hours.ifPresent(week::addAll);
            }
            if (right && Attempt.run(() -> saving.accept(week))) {
                Notices.done(translate("hours.saved"));
            }
        } finally {
            save.setEnabled(true);
        }
    }
}
