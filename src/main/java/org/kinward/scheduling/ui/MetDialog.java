package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.kinward.scheduling.CalendarEntry;
import org.kinward.shared.ui.Formats;

/**
 * Says which sessions stand in a time that was closed. They stay; each can be opened to move it or
 * to hand it over to somebody else.
 */
class MetDialog extends Dialog {

    /**
     * Shows them.
     *
     * @param count how many there are, of which the first are listed
     */
    MetDialog(List<CalendarEntry> entries, ZoneId zone, int count) {
        setHeaderTitle(translate("hours.met", count));
        var list = new UnorderedList();
        list.addClassName("card-list");
        entries.forEach(entry -> list.add(item(entry, zone)));
        add(new Paragraph(translate("hours.met.text")), list);
        if (entries.size() < count) {
            add(new Paragraph(translate("hours.met.more", count - entries.size())));
        }
        var close = new Button(translate("hours.met.close"), _ -> close());
        close.setTestId("close-met");
        getFooter().add(close);
    }

    private ListItem item(CalendarEntry entry, ZoneId zone) {
        var when = new Span(Formats.dateAndTime(entry.startsAt(), zone));
        return new ListItem(title(entry), when);
    }

    private Component title(CalendarEntry entry) {
        var text = entry.title().in(getLocale());
        var title = entry.route().isEmpty() ? new Span(text) : new Anchor(entry.route(), text);
        title.addClassName("card-name");
        return title;
    }
}
