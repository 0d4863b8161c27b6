package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinward.families.MemberId;
import org.kinward.privacy.ClientId;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;
import org.kinward.therapy.Obstacle;

/** What must be settled before people are invited, and how; for staff alone. */
class ObstacleList extends Div {

    ObstacleList() {
        addClassName("obstacles");
        getElement().setAttribute("role", "status");
    }

    /** Says nothing while nobody is chosen. */
    void clear() {
        removeAll();
        removeClassName("conflict-panel");
    }

    /** Says that everybody was taken out, and what to do about it. */
    void nobody() {
        clear();
        addClassName("conflict-panel");
        var title = new Paragraph(translate("therapy.nobody"));
        title.addClassName("card-name");
        add(title, new Paragraph(translate("therapy.nobody.text")));
    }

    void show(List<Obstacle> found, Map<MemberId, String> members, Map<ClientId, String> clients) {
        clear();
        if (found.isEmpty()) {
            add(new StatusBadge(translate("therapy.safe"), Tone.GOOD));
            return;
        }
        addClassName("conflict-panel");
        var title = new Paragraph(translate("therapy.safe.not", found.size()));
        title.addClassName("card-name");
        var list = new UnorderedList();
        found.forEach(one -> list.add(item(one, members, clients)));
        add(title, list);
    }

    private static ListItem item(
            Obstacle one, Map<MemberId, String> members, Map<ClientId, String> clients) {
        var item = new ListItem();
        var about =
                Stream.of(
                                one.member() == null ? "" : members.getOrDefault(one.member(), ""),
                                one.client() == null ? "" : clients.getOrDefault(one.client(), ""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", "));
        if (!about.isEmpty()) {
            item.add(new Span(about + ": "));
        }
        var fix = new Span(translate("therapy.fix." + one.kind()));
        fix.addClassName("fact-label");
        item.add(new Span(translate("therapy.obstacle." + one.kind()) + " "), fix);
        return item;
    }
}
