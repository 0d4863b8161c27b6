package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.kinward.therapy.TherapyRow;

/** Sessions one below the other, each with what staff look for first. */
class TherapyList extends UnorderedList {

    TherapyList(List<TherapyRow> rows) {
        addClassName("card-list");
        rows.forEach(row -> add(item(row)));
    }

    private static ListItem item(TherapyRow row) {
        var facts = row.facts();
        var link =
                new RouterLink(
                        SessionWords.name(row),
                        TherapySessionView.class,
                        PlanDialogs.parameters(facts.id()));
        link.addClassName("card-name");
        var words = new Div(link);
        if (!row.households().isEmpty()) {
            words.add(new Span(row.title().in(UI.getCurrent().getLocale())));
            if (facts.startsAt() != null) {
                words.add(new Span(SessionWords.when(facts)));
            }
        }
        words.add(new Span(String.join(", ", row.therapists())));
        if (facts.state().hasTime() && row.invited() > 0) {
            words.add(new Span(translate("therapy.coming", row.accepted(), row.invited())));
        }
        words.addClassName("card-words");
        return new ListItem(words, SessionWords.badge(facts.state(), row.turnout()));
    }
}
