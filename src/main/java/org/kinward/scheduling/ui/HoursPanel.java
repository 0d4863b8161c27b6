package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kinward.scheduling.Absence;
import org.kinward.scheduling.BookingId;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Confirm;
import org.kinward.shared.ui.Notices;

/** The hours, the times away and the rest of one person, room or center. */
class HoursPanel extends Div {

    private final BookableHours subject;
    private final LocalDate today;
    private final Consumer<List<BookingId>> met;
    private final Div away = new Div();
    final WeekEditor week;

    /**
     * Shows them.
     *
     * @param met says which sessions stand in the way of what was entered; there may be none
     */
    HoursPanel(BookableHours subject, LocalDate today, Consumer<List<BookingId>> met) {
        this.subject = subject;
        this.today = today;
        this.met = met;
        week =
                new WeekEditor(
                        subject.hours(),
                        translate("hours.none"),
                        hours -> met.accept(subject.setHours(hours)));
        add(new Section(new H2(translate("hours.week")), week));
        var closure = subject.closesWholeDays();
        var title = new H2(translate(closure ? "hours.closed" : "hours.away"));
        add(new Section(title, away));
        subject.more().ifPresent(more -> add(new Section(new H2(translate("hours.more")), more)));
        showAway();
    }

    private void showAway() {
        away.removeAll();
        var lines = new ArrayList<>(subject.away());
        if (lines.isEmpty()) {
            var none = new Paragraph(translate("hours.away.none"));
            none.addClassName("facts");
            away.add(none);
        } else {
            away.add(new UnorderedList(lines.stream().map(this::item).toArray(ListItem[]::new)));
        }
        var closure = subject.closesWholeDays();
        var enter =
                new Button(
                        translate(closure ? "hours.closed.enter" : "hours.away.enter"),
                        _ -> new AwayDialog(closure, today, this::enter).open());
        enter.setTestId("enter-away");
        away.add(enter);
    }

    private ListItem item(AwayLine line) {
        var remove =
                new Button(
                        translate("hours.away.remove"),
                        _ ->
                                Confirm.ask(
                                        translate("hours.away.remove.title"),
                                        line.text(),
                                        translate("hours.away.remove"),
                                        () -> remove(line)));
        remove.setAriaLabel(translate("hours.away.remove.label", line.text()));
        var item = new ListItem(new Span(line.text()), remove);
        item.addClassName("card-line");
        return item;
    }

    private void remove(AwayLine line) {
        if (Attempt.run(line.remove())) {
            Notices.done(translate("hours.away.removed"));
        }
        showAway();
    }

    private boolean enter(Absence absence, String occasion) {
        var affected = Attempt.get(() -> subject.enter(absence, occasion));
        affected.ifPresent(sessions -> {
            Notices.done(translate("hours.away.entered"));
            met.accept(sessions);
            showAway();
        });
        return affected.isPresent();
    }
}
