package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Set;
import org.kinward.families.MemberId;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;
import org.kinward.therapy.InvitedPerson;
import org.kinward.therapy.OfferedTime;
import org.kinward.therapy.TherapyDetails;

/** The times on offer, and whom each suits so far. */
class OfferList extends UnorderedList {

    OfferList() {
        addClassName("card-list");
    }

    void show(TherapyDetails session) {
        removeAll();
        var names =
                session.people().stream()
                        .collect(toUnmodifiableMap(InvitedPerson::member, InvitedPerson::name));
        session.offers().forEach(time -> add(item(session, time, names)));
    }

    private static ListItem item(
            TherapyDetails session, OfferedTime time, Map<MemberId, String> names) {
        var start = new Span(Formats.dateAndTime(time.startsAt(), session.facts().zone()));
        start.addClassName("card-name");
        var words = new Div(start);
        words.addClassName("card-words");
        if (!time.open()) {
            words.add(new StatusBadge(translate("therapy.offer.lost"), Tone.ENDED));
        }
        say(words, "therapy.offer.suits", time.suits(), names);
        say(words, "therapy.offer.doesNot", time.doesNot(), names);
        if (time.suits().isEmpty() && time.doesNot().isEmpty()) {
            words.add(new Span(translate("therapy.offer.noAnswer")));
        }
        return new ListItem(words);
    }

    private static void say(
            Div words, String key, Set<MemberId> people, Map<MemberId, String> names) {
        if (!people.isEmpty()) {
            words.add(
                    new Span(
                            translate(
                                    key,
                                    people.stream()
                                            .map(one -> names.getOrDefault(one, ""))
                                            .sorted()
                                            .collect(joining(", ")))));
        }
    }
}
