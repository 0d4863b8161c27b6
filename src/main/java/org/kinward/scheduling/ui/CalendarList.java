package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kinward.scheduling.CalendarEntry;
import org.kinward.scheduling.ClosedDay;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Formats;

/** The same sessions in a list by day: for the keyboard, for screen readers and for phones. */
class CalendarList extends Div {

    private final ZoneId zone;
    private final CalendarWords words;
    private final Consumer<CalendarEntry> moving;

    CalendarList(
            ZoneId zone,
            CalendarWords words,
            List<CalendarEntry> entries,
            List<ClosedDay> closed,
            Consumer<CalendarEntry> moving) {
        this.zone = zone;
        this.words = words;
        this.moving = moving;
        addClassName("calendar-list");
        var planned =
                entries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry -> LocalDate.ofInstant(entry.startsAt(), zone)));
        var occasions = closed.stream().collect(Collectors.groupingBy(ClosedDay::date));
        var days = new TreeSet<>(planned.keySet());
        days.addAll(occasions.keySet());
        days.forEach(day ->
                addDay(
                        day,
                        occasions.getOrDefault(day, List.of()),
                        planned.getOrDefault(day, List.of())));
        if (entries.isEmpty()) {
            add(new EmptyState(translate("schedule.empty"), translate("schedule.empty.text")));
        }
    }

    private void addDay(LocalDate day, List<ClosedDay> closed, List<CalendarEntry> entries) {
        add(new H3(Formats.day(day.atStartOfDay(zone).toInstant(), zone)));
        closed.forEach(one -> add(closed(one)));
        if (!entries.isEmpty()) {
            add(new UnorderedList(entries.stream().map(this::item).toArray(ListItem[]::new)));
        }
    }

    private Paragraph closed(ClosedDay day) {
        var line = new Paragraph(words.closed(day));
        line.addClassName("facts");
        return line;
    }

    private ListItem item(CalendarEntry entry) {
        var about =
                new Div(title(entry), new Span(words.times(entry)), new Span(words.where(entry)));
        about.addClassName("card-words");
        var item = new ListItem(about);
        if (entry.movable()) {
            var move = new Button(translate("schedule.move"), _ -> moving.accept(entry));
            move.setAriaLabel(translate("schedule.move.label", words.spoken(entry)));
            item.add(move);
        }
        return item;
    }

    private Component title(CalendarEntry entry) {
        var text = words.title(entry);
        var title = entry.route().isEmpty() ? new Span(text) : new Anchor(entry.route(), text);
        title.addClassName("card-name");
        return title;
    }
}
