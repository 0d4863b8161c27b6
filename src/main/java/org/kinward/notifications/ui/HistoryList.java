package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.kinward.notifications.MessageRow;
import org.kinward.shared.ui.EmptyState;
import org.kinward.shared.ui.Formats;

/** What was written to somebody, the newest first. */
class HistoryList extends UnorderedList {

    HistoryList(List<MessageRow> rows) {
        addClassName("message-list");
        if (rows.isEmpty()) {
            // A list has nothing but items (HTML), so what stands for nothing is one.
            add(
                    new ListItem(
                            new EmptyState(
                                    translate("messages.none"), translate("messages.none.text"))));
        }
        rows.forEach(row -> add(item(row)));
    }

    private ListItem item(MessageRow row) {
        var what = new Span(translate("message.kind." + row.facts().kind()));
        what.addClassName("when");
        var item = new ListItem(what);
        var topic = row.topic();
        if (topic != null && row.startsAt() != null) {
            var about =
                    new Span(
                            translate(
                                    "message.about",
                                    topic.in(getLocale()),
                                    Formats.dateAndTime(row.startsAt(), row.zone())));
            about.addClassName("facts");
            item.add(about);
        }
        var line = new Span(MessageStates.badge(row.facts().state()));
        line.addClassName("card-line");
        line.add(new Span(Formats.dateAndTime(MessageStates.latest(row.facts()), row.zone())));
        item.add(line);
        return item;
    }
}
