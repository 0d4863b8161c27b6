package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;
import org.kinward.therapy.FamilySession;

/** What is over, in one line each; nobody is blamed for not coming. */
class FamilyPastList extends UnorderedList {

    FamilyPastList(List<FamilySession> past) {
        addClassName("message-list");
        past.forEach(session -> add(line(session)));
    }

    private static ListItem line(FamilySession session) {
        var facts = session.facts();
        var title = new Span(session.title().in(UI.getCurrent().getLocale()));
        title.addClassName("person-name");
        var line = new ListItem(title);
        var start = facts.startsAt();
        if (start != null) {
            line.add(new Span(Formats.dayAndTime(start, facts.zone())));
        }
        state(session).ifPresent(line::add);
        return line;
    }

    private static Optional<StatusBadge> state(FamilySession session) {
        return switch (session.facts().state()) {
            case HELD -> badge("familyTherapy.held", Tone.GOOD);
            case NO_SHOW -> badge("familyTherapy.notHeld", Tone.NEUTRAL);
            case CANCELLED -> badge("familyTherapy.cancelled", Tone.ENDED);
            case REQUESTED, PROPOSED, PENDING, CONFIRMED -> Optional.empty();
        };
    }

    private static Optional<StatusBadge> badge(String key, Tone tone) {
        return Optional.of(new StatusBadge(translate(key), tone));
    }
}
