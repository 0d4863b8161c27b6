package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinward.centers.StaffDetails;
import org.kinward.centers.StaffId;
import org.kinward.therapy.TherapyRow;
import org.kinward.therapy.TherapySessionId;

/** The sessions of one day, each with the choice of who holds it instead. */
class CoverList extends UnorderedList {

    final Map<TherapySessionId, ComboBox<StaffDetails>> choices = new LinkedHashMap<>();

    CoverList() {
        addClassName("card-list");
    }

    void show(List<TherapyRow> sessions, List<StaffDetails> colleagues) {
        removeAll();
        choices.clear();
        sessions.forEach(row -> add(item(row, colleagues)));
    }

    private ListItem item(TherapyRow row, List<StaffDetails> colleagues) {
        var facts = row.facts();
        var families = SessionWords.name(row);
        var link =
                new RouterLink(
                        families, TherapySessionView.class, PlanDialogs.parameters(facts.id()));
        link.addClassName("card-name");
        var words =
                new Div(
                        link,
                        new Span(SessionWords.when(facts)),
                        new Span(row.title().in(UI.getCurrent().getLocale())),
                        SessionWords.badge(facts.state(), row.turnout()));
        words.addClassName("card-words");
        var choice = new ComboBox<StaffDetails>(translate("therapy.handOver.to"));
        choice.setItems(colleagues);
        choice.setItemLabelGenerator(StaffDetails::name);
        choice.setClearButtonVisible(true);
        choice.setAriaLabel(
                String.join(", ", choice.getLabel(), families, SessionWords.when(facts)));
        choices.put(facts.id(), choice);
        return new ListItem(words, choice);
    }

    /** Who holds which session; what nobody was chosen for stays as it is. */
    Map<TherapySessionId, StaffId> chosen() {
        var chosen = new HashMap<TherapySessionId, StaffId>();
        choices.forEach((session, choice) -> {
            if (!choice.isEmpty()) {
                chosen.put(session, choice.getValue().id());
            }
        });
        return chosen;
    }
}
