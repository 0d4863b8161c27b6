package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Set;
import org.kinward.families.MemberId;
import org.kinward.shared.ui.Formats;
import org.kinward.therapy.FamilySession;
import org.kinward.therapy.OfferedTime;
import org.kinward.therapy.PersonInvited;
import org.kinward.therapy.TherapyState;

/** The times on offer, each with a yes and a no for everybody the reader speaks for. */
class FamilyTimes extends Div {

    private final FamilySession session;
    private final FamilyAnswers answers;
    private final Runnable then;

    FamilyTimes(FamilySession session, FamilyAnswers answers, Runnable then) {
        this.session = session;
        this.answers = answers;
        this.then = then;
        addClassName("offered-times");
        if (session.offers().isEmpty()) {
            showNone();
            return;
        }
        var facts = session.facts();
        var until = facts.offerEndsAt();
        add(new Paragraph(translate("familyTherapy.choose")));
        session.offers().forEach(time -> add(card(time)));
        if (until != null) {
            var end = Formats.dayAndTime(until, facts.zone());
            add(new Paragraph(translate("familyTherapy.choose.until", end)));
        }
    }

    /** Chosen times that could not be had leave none; why is for staff. */
    private void showNone() {
        boolean looking = session.facts().state() == TherapyState.PROPOSED;
        setVisible(looking);
        if (looking) {
            add(new Paragraph(translate("familyTherapy.noTimes")));
        }
    }

    private Div card(OfferedTime time) {
        var zone = session.facts().zone();
        var day = new Span(Formats.day(time.startsAt(), zone));
        day.addClassName("offered-day");
        var hour = new Span(Formats.time(time.startsAt(), zone));
        hour.addClassName("when");
        var place = new Span(FamilySessionCard.place(session));
        place.addClassName("facts");
        var card = new Div(day, hour, place);
        card.addClassName("offered-time");
        var mine = session.people().stream().filter(PersonInvited::mine).toList();
        mine.forEach(person -> card.add(votes(time, person, mine.size() > 1)));
        return card;
    }

    private Div votes(OfferedTime time, PersonInvited person, boolean named) {
        var row =
                new Div(
                        vote(time, person, true, time.suits()),
                        vote(time, person, false, time.doesNot()));
        row.addClassName("marks");
        if (named) {
            var name = new Span(person.name());
            name.addClassName("person-name");
            row.addComponentAsFirst(name);
        }
        return row;
    }

    private Button vote(OfferedTime time, PersonInvited person, boolean yes, Set<MemberId> said) {
        boolean chosen = said.contains(person.member());
        var button =
                new Button(
                        translate(yes ? "familyTherapy.vote.yes" : "familyTherapy.vote.no"),
                        _ -> answers.vote(session, time, person, yes, then));
        if (chosen) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        var when = Formats.dayAndTime(time.startsAt(), session.facts().zone());
        button.setAriaLabel(
                Objects.toString(button.getText(), "") + ": " + person.name() + ", " + when);
        return button;
    }
}
