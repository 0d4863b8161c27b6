package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinward.scheduling.WeeklyHours;
import org.kinward.shared.ui.ActionIcon;
import org.kinward.shared.ui.TextCheck;

/** The hours of one weekday, with pauses where there are several stretches. */
class DayHours extends Div {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final DayOfWeek day;
    private final String name;
    private final Div ranges = new Div();
    private final List<RangeFields> fields = new ArrayList<>();
    final Button more;

    DayHours(DayOfWeek day) {
        this.day = day;
        this.name = day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
        addClassName("hours-day");
        var label = new Span(name);
        label.addClassName("card-name");
        ranges.addClassName("hours-ranges");
        more =
                new Button(
                        ActionIcon.ADD.create(),
                        _ -> add(new RangeFields(name, OPENS, CLOSES, this::remove)));
        more.setAriaLabel(translate("hours.add.label", name));
        add(label, ranges, more);
    }

    void show(List<WeeklyHours> week) {
        fields.clear();
        ranges.removeAll();
        week.stream()
                .filter(hours -> hours.day() == day)
                .forEach(hours -> add(RangeFields.of(name, hours, this::remove)));
    }

    /** The day's hours; empty, with the message at the field, where something is wrong. */
    Optional<List<WeeklyHours>> read() {
        var read = new ArrayList<WeeklyHours>();
        for (var range : fields) {
            var hours = range.read(day);
            if (hours.isEmpty()) {
                return Optional.empty();
            }
            boolean overlap =
                    read.stream()
                            .anyMatch(other ->
                                    other.from() < hours.get().to()
                                            && hours.get().from() < other.to());
            if (overlap) {
                TextCheck.refuse(range.from, translate("refusal.availability.HOURS_OVERLAP"));
                return Optional.empty();
            }
            read.add(hours.get());
        }
        return Optional.of(read);
    }

    private void add(RangeFields range) {
        fields.add(range);
        ranges.add(range);
    }

    private void remove(RangeFields range) {
        fields.remove(range);
        ranges.remove(range);
        more.focus();
    }
}
