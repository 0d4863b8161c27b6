package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.ui.FamilyPanel;
import org.kinward.notifications.MessageHistory;
import org.kinward.notifications.MessageRow;
import org.kinward.shared.ui.Formats;

/** What the portal wrote to a family lately. */
@SpringComponent
class MessagesPanel implements FamilyPanel {

    private final MessageHistory history;

    MessagesPanel(MessageHistory history) {
        this.history = history;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "panel.messages";
    }

    @Override
    public Optional<Component> show(HouseholdDetails household) {
        var rows = history.of(household.id());
        if (rows.isEmpty()) {
            return Optional.of(new Paragraph(translate("panel.messages.none")));
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        rows.forEach(row -> list.add(item(row)));
        return Optional.of(list);
    }

    private static ListItem item(MessageRow row) {
        var what = new Span(translate("message.kind." + row.facts().kind()));
        what.addClassName("card-name");
        var words =
                new Div(
                        what,
                        new Span(row.to()),
                        new Span(
                                Formats.dateAndTime(
                                        MessageStates.latest(row.facts()), row.zone())));
        words.addClassName("card-words");
        return new ListItem(words, MessageStates.badge(row.facts().state()));
    }
}
