package org.kinward.families.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.kinward.families.WaitingSignIn;
import org.kinward.shared.ui.Formats;

/** Who signed in and is linked to nobody yet; not there while nobody waits. */
class WaitingList extends Section {

    private final Consumer<WaitingSignIn> linking;
    private final Div rows = new Div();

    WaitingList(Consumer<WaitingSignIn> linking) {
        this.linking = linking;
        rows.addClassName("stack");
        rows.getElement().setAttribute("role", "list");
        add(
                new H2(translate("families.waiting")),
                new Paragraph(translate("families.waiting.text")),
                rows);
        setVisible(false);
    }

    void show(List<WaitingSignIn> people, ZoneId zone) {
        rows.removeAll();
        people.forEach(person -> rows.add(row(person, zone)));
        setVisible(!people.isEmpty());
    }

    private Component row(WaitingSignIn person, ZoneId zone) {
        var name = new Span(person.name());
        name.addClassName("card-name");
        var since =
                translate("families.waiting.since", Formats.dateAndTime(person.signedInAt(), zone));
        var words = new Div(name, new Span(since));
        words.addClassName("family-card");
        var link = new Button(translate("families.link"), _ -> linking.accept(person));
        link.setAriaLabel(translate("families.link.name", person.name()));
        link.setTestId("link");
        var row = new Div(words, link);
        row.addClassName("card-line");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }
}
