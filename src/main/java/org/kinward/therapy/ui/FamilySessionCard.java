package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;
import org.kinward.therapy.Answer;
import org.kinward.therapy.FamilySession;
import org.kinward.therapy.PersonInvited;
import org.kinward.therapy.TherapyState;
import org.kinward.therapy.Turnout;

/** One session as a family sees it: what, when, where, with whom, and what they can say to it. */
class FamilySessionCard extends Article {

    FamilySessionCard(FamilySession session, FamilyAnswers answers, Runnable then) {
        addClassName("session-card");
        add(new H3(title(session)));
        var start = session.facts().startsAt();
        if (start != null) {
            add(line("when", Formats.dayAndTime(start, session.facts().zone())));
        }
        add(line("facts", facts(session)));
        if (!session.therapists().isEmpty()) {
            add(
                    line(
                            "facts",
                            translate(
                                    "familyTherapy.with",
                                    String.join(", ", session.therapists()))));
        }
        add(state(session));
        addPeople(session);
        if (!session.clients().isEmpty()) {
            add(new FamilyClients(session.clients(), then));
        }
        add(new FamilyTimes(session, answers, then));
        if (!session.proposed().isEmpty()) {
            add(line("facts", proposed(session)));
        }
        add(answers.actions(session, then));
        if (session.facts().state().hasTime()) {
            // All appointments of the person come along, so that moves and cancellations do too.
            add(new Anchor("calendar", translate("familyTherapy.calendar")));
        }
        add(new FamilyArrival(session), expectations());
    }

    static String title(FamilySession session) {
        return session.title().in(UI.getCurrent().getLocale());
    }

    static String place(FamilySession session) {
        var room = session.room();
        if (room == null) {
            return translate("familyTherapy.byVideo");
        }
        return session.facts().video() ? translate("familyTherapy.roomOrVideo", room) : room;
    }

    private static String facts(FamilySession session) {
        return translate(
                "program.facts",
                session.facts().minutes(),
                translate("language." + session.facts().language()),
                place(session));
    }

    private static String proposed(FamilySession session) {
        return translate(
                "familyTherapy.proposed",
                session.proposed().stream()
                        .map(start -> Formats.dayAndTime(start, session.facts().zone()))
                        .collect(joining("; ")));
    }

    private void addPeople(FamilySession session) {
        boolean timed = session.facts().state().hasTime();
        var own =
                session.people().stream()
                        .map(one ->
                                timed
                                        ? translate(
                                                "familyTherapy.person",
                                                one.name(),
                                                translate("therapy.answer." + one.answer()))
                                        : one.name())
                        .collect(joining(", "));
        add(line("who", translate("familyTherapy.who", own)));
        if (session.others() > 0) {
            add(line("facts", translate("familyTherapy.others", session.others())));
        }
    }

    private static StatusBadge state(FamilySession session) {
        var mine = session.people().stream().filter(PersonInvited::mine).toList();
        if (session.facts().state() == TherapyState.PROPOSED) {
            return new StatusBadge(translate("familyTherapy.state.offer"), Tone.WAITING);
        }
        if (mine.stream().allMatch(one -> one.answer() == Answer.DECLINED)) {
            return new StatusBadge(translate("familyTherapy.state.declined"), Tone.ENDED);
        }
        if (session.turnout() == Turnout.TOO_FEW) {
            return new StatusBadge(translate("familyTherapy.state.tooFew"), Tone.WAITING);
        }
        return session.facts().state() == TherapyState.CONFIRMED
                ? new StatusBadge(translate("familyTherapy.state.set"), Tone.GOOD)
                : new StatusBadge(translate("familyTherapy.state.pending"), Tone.WAITING);
    }

    private static Details expectations() {
        var list = new UnorderedList();
        for (int i = 1; i <= 4; i++) {
            list.add(new ListItem(translate("familyTherapy.expect." + i)));
        }
        return new Details(translate("familyTherapy.expect"), list);
    }

    private static Paragraph line(String className, String text) {
        var line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }
}
