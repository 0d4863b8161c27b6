package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;
import org.kinward.therapy.InvitedPerson;
import org.kinward.therapy.ProposedTime;
import org.kinward.therapy.TherapyDetails;
import org.kinward.therapy.TimeCheck;

/** Times that family members propose, each with what stands against it and the way to take it. */
class ProposalList extends UnorderedList {

    ProposalList(TherapyDetails session, ConflictWords words, Consumer<ProposedTime> take) {
        addClassName("card-list");
        session.proposed().forEach(one -> add(item(one, session, words, take)));
    }

    private static ListItem item(
            ProposedTime one,
            TherapyDetails session,
            ConflictWords against,
            Consumer<ProposedTime> take) {
        var when = Formats.dateAndTime(one.startsAt(), session.facts().zone());
        var start = new Span(when);
        start.addClassName("card-name");
        var words = new Div(start, new Span(translate("therapy.proposed.by", name(one, session))));
        words.addClassName("card-words");
        var check = one.check();
        if (check.isClear()) {
            words.add(new StatusBadge(translate("therapy.proposed.free"), Tone.GOOD));
        } else {
            words.add(new StatusBadge(translate("therapy.proposed.against"), Tone.WAITING));
            words.add(against.list(check.conflicts()));
            say(words, check);
        }
        var button = new Button(translate("therapy.proposed.take"), _ -> take.accept(one));
        button.setAriaLabel(button.getText() + ": " + when);
        button.setTestId("take-proposal");
        return new ListItem(words, button);
    }

    private static String name(ProposedTime one, TherapyDetails session) {
        return session.people().stream()
                .filter(person -> person.member().equals(one.member()))
                .map(InvitedPerson::name)
                .findFirst()
                .orElse("");
    }

    private static void say(Div words, TimeCheck check) {
        if (!check.obstacles().isEmpty()) {
            words.add(new Span(translate("refusal.therapy.NOT_SAFE", check.obstacles().size())));
        }
    }
}
