package org.kinward.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ConsentQueries;
import org.kinward.privacy.DisclosureDetails;
import org.kinward.shared.ui.Formats;

/**
 * What was disclosed in the last three years; looked up only when asked for, because it is logged.
 */
class Accounting extends Section {

    private final ConsentQueries queries;
    private final Div content = new Div();
    final Button show = new Button(translate("accounting.show"), _ -> show());
    private @Nullable ClientId client;
    private ZoneId zone = ZoneOffset.UTC;

    Accounting(ConsentQueries queries) {
        this.queries = queries;
        show.setTestId("accounting");
        add(
                new H2(translate("accounting")),
                new Paragraph(translate("accounting.text")),
                show,
                content);
    }

    void of(ClientId id, ZoneId centerZone) {
        client = id;
        zone = centerZone;
        content.removeAll();
        show.setVisible(true);
    }

    private void show() {
        if (client == null) {
            return;
        }
        var found = queries.accounting(client);
        show.setVisible(false);
        if (found.isEmpty()) {
            content.add(new Paragraph(translate("accounting.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        found.forEach(disclosure -> list.add(new ListItem(sentence(disclosure))));
        content.add(list);
    }

    private String sentence(DisclosureDetails disclosure) {
        return translate(
                "accounting.item",
                Formats.dateAndTime(disclosure.at(), zone),
                disclosure.recipient(),
                translate("scope." + disclosure.what()),
                disclosure.purpose(),
                disclosure.noticeVersion());
    }
}
