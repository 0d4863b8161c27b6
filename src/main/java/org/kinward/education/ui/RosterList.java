package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinward.education.RosterRow;
import org.kinward.families.MemberDetails;

/** The families who come, and below them those who wait, in their order. */
class RosterList extends Div {

    RosterList() {
        addClassName("roster");
    }

    /** Shows the families; without a way to take them off there are no buttons. */
    void show(Roll roll, @Nullable Consumer<RosterRow> takeOff) {
        removeAll();
        add(section("roster.seated", roll.seated(), row -> item(row, roll, takeOff)));
        add(section("roster.waiting", roll.waiting(), row -> item(row, roll, takeOff)));
    }

    /** Shows who has to be told that the session is cancelled. */
    void showCalledOff(Roll roll) {
        removeAll();
        add(section("roster.calledOff", roll.calledOff(), row -> item(row, roll, null)));
    }

    private static Section section(
            String key, List<RosterRow> rows, Function<RosterRow, ListItem> item) {
        var section = new Section(new H2(heading(key, rows)));
        if (rows.isEmpty()) {
            section.add(new Paragraph(translate(key + ".none")));
        } else {
            var list = new UnorderedList();
            rows.forEach(row -> list.add(item.apply(row)));
            section.add(list);
        }
        return section;
    }

    private static String heading(String key, List<RosterRow> rows) {
        return rows.isEmpty()
                ? translate(key)
                : translate(key)
                        + " · "
                        + translate("roster.count", rows.size(), Roll.people(rows));
    }

    private static ListItem item(RosterRow row, Roll roll, @Nullable Consumer<RosterRow> takeOff) {
        var name = new Span(row.name());
        name.addClassName("roster-name");
        var people =
                new Span(
                        row.members().stream().map(MemberDetails::fullName).collect(joining(", ")));
        var who = new Div(name, people);
        who.addClassName("roster-who");
        if (row.position() > 0) {
            who.addComponentAsFirst(new Span(translate("roster.position", row.position())));
        }
        if (roll.passedOver(row)) {
            var reason =
                    new Span(translate("roster.passedOver", row.members().size(), roll.free()));
            reason.addClassName("roster-reason");
            who.add(reason);
        }
        var item = new ListItem(who);
        if (takeOff != null) {
            item.add(button(row, takeOff));
        }
        return item;
    }

    private static Component button(RosterRow row, Consumer<RosterRow> takeOff) {
        var button = new Button(translate("takeOff"), _ -> takeOff.accept(row));
        button.setAriaLabel(translate("takeOff.title", row.name()));
        button.setTestId("take-off");
        return button;
    }
}
