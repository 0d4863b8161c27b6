package org.kinward.therapy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.NotFound;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;
import org.kinward.therapy.Answer;
import org.kinward.therapy.AnswerInvitation;
import org.kinward.therapy.AskOtherTime;
import org.kinward.therapy.FamilySession;
import org.kinward.therapy.FamilyTherapy;
import org.kinward.therapy.OfferedTime;
import org.kinward.therapy.PersonInvited;
import org.kinward.therapy.TherapyAnswers;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.VoteOnTime;
import org.kinward.therapy.VoteOutcome;

/** What a family can say to a session: yes, no, not after all, another time, and which suits. */
@SpringComponent
class FamilyAnswers {

    private final TherapyAnswers answers;
    private final FamilyTherapy therapy;
    private final Clock clock;

    FamilyAnswers(TherapyAnswers answers, FamilyTherapy therapy, Clock clock) {
        this.answers = answers;
        this.therapy = therapy;
        this.clock = clock;
    }

    /** The buttons that fit how the session stands for those the reader speaks for. */
    Div actions(FamilySession session, Runnable then) {
        var bar = new Div();
        bar.addClassName("card-actions");
        var start = session.facts().startsAt();
        var now = clock.instant();
        var mine = session.people().stream().filter(PersonInvited::mine).toList();
        if (start != null && session.facts().state().hasTime()) {
            if (session.facts().video()) {
                bar.add(FamilyJoin.button(session, now));
            }
            if (now.isBefore(start)) {
                mine.forEach(person -> addAnswers(bar, session, person, mine.size() > 1, then));
            }
        }
        boolean open = start == null ? !session.offers().isEmpty() : now.isBefore(start);
        if (open && !mine.isEmpty()) {
            bar.add(otherTime(session, mine.getFirst(), then));
        }
        return bar;
    }

    private void addAnswers(
            Div bar, FamilySession session, PersonInvited person, boolean named, Runnable then) {
        if (person.answer() != Answer.ACCEPTED) {
            var key =
                    person.answer() == Answer.DECLINED
                            ? "familyTherapy.afterAll"
                            : "familyTherapy.accept";
            var yes = button(key, session, person, named);
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            yes.addClickListener(_ -> {
                say(session, person, Answer.ACCEPTED, null);
                then.run();
            });
            bar.add(yes);
        }
        if (person.answer() != Answer.DECLINED) {
            boolean cancels = person.answer() == Answer.ACCEPTED;
            var no =
                    button(
                            cancels ? "familyTherapy.cancel" : "familyTherapy.decline",
                            session,
                            person,
                            named);
            no.addThemeVariants(ButtonVariant.TERTIARY);
            no.addClickListener(_ -> askWhy(session, person, cancels, named, then));
            bar.add(no);
        }
    }

    private static Button button(
            String key, FamilySession session, PersonInvited person, boolean named) {
        var text = named ? translate(key + ".for", person.name()) : translate(key);
        var button = new Button(text);
        button.setAriaLabel(text + ": " + FamilySessionCard.title(session) + ", " + when(session));
        return button;
    }

    private void askWhy(
            FamilySession session,
            PersonInvited person,
            boolean cancels,
            boolean named,
            Runnable then) {
        var start = Objects.requireNonNull(session.facts().startsAt());
        boolean late = clock.instant().isAfter(start.minus(FamilyReasonDialog.LATE));
        var text = when(session);
        if (cancels) {
            text += ". " + translate("familyTherapy.cancel." + (late ? "late" : "text"));
        }
        new FamilyReasonDialog(
                        named
                                ? translate("familyTherapy.decline.for", person.name())
                                : translate("familyTherapy.decline"),
                        text,
                        cancels,
                        reason -> {
                            boolean done = say(session, person, Answer.DECLINED, reason);
                            then.run();
                            return done;
                        })
                .open();
    }

    private Button otherTime(FamilySession session, PersonInvited person, Runnable then) {
        var button = new Button(translate("familyTherapy.otherTime"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getText() + ": " + FamilySessionCard.title(session));
        button.addClickListener(_ -> {
            var zone = session.facts().zone();
            new FamilyOtherTimeDialog(
                            LocalDate.ofInstant(clock.instant(), zone),
                            zone,
                            (starts, words) ->
                                    askOtherTime(
                                            new AskOtherTime(
                                                    session.facts().id(),
                                                    person.member(),
                                                    words.isEmpty() ? null : words,
                                                    starts),
                                            then))
                    .open();
        });
        return button;
    }

    /** A time that cannot be is said while the dialog stays; all else closes the question. */
    private boolean askOtherTime(AskOtherTime wish, Runnable then) {
        boolean done = attempt(() -> answers.askOtherTime(wish));
        if (done) {
            Notices.done(translate("familyTherapy.otherTime.done"));
            then.run();
        }
        return done;
    }

    private boolean say(
            FamilySession session, PersonInvited person, Answer answer, @Nullable String reason) {
        var start = Objects.requireNonNull(session.facts().startsAt());
        var input =
                new AnswerInvitation(session.facts().id(), person.member(), answer, start, reason);
        boolean done = attempt(() -> answers.answer(input));
        if (done) {
            Notices.done(
                    translate(
                            answer == Answer.DECLINED
                                    ? "familyTherapy.declined"
                                    : "familyTherapy.accepted"));
        }
        return done;
    }

    /** Says whether a time suits, and what is settled by that. */
    void vote(
            FamilySession session,
            OfferedTime time,
            PersonInvited person,
            boolean suits,
            Runnable then) {
        var id = session.facts().id();
        var input = new VoteOnTime(id, time.option(), person.member(), suits);
        var outcome = Attempt.get(() -> outcome(input)).orElse(null);
        if (outcome == VoteOutcome.NOT_OPEN) {
            sayNotOpen();
        } else if (outcome != null) {
            Notices.done(settled(session, startOf(id)));
        }
        then.run();
    }

    private VoteOutcome outcome(VoteOnTime input) {
        try {
            return answers.vote(input);
        } catch (NotFound _) {
            return VoteOutcome.NOT_OPEN;
        }
    }

    private static void sayNotOpen() {
        Notices.refuse(translate("refusal.therapy.TIME_NOT_OPEN"));
    }

    /** What is not there any longer is told like what is not open any longer. */
    private static boolean attempt(Runnable call) {
        return Attempt.get(() -> isTaken(call)).orElse(false);
    }

    private static boolean isTaken(Runnable call) {
        try {
            call.run();
            return true;
        } catch (NotFound _) {
            sayNotOpen();
            return false;
        }
    }

    private static String settled(FamilySession session, Optional<Instant> start) {
        return start.map(one -> Formats.dayAndTime(one, session.facts().zone()))
                .map(text -> translate("familyTherapy.booked", text))
                .orElseGet(() -> translate("familyTherapy.voted"));
    }

    private Optional<Instant> startOf(TherapySessionId id) {
        return Attempt.get(() -> therapy.one(id))
                .flatMap(now -> Optional.ofNullable(now.facts().startsAt()));
    }

    private static String when(FamilySession session) {
        var start = session.facts().startsAt();
        return start == null ? "" : Formats.dayAndTime(start, session.facts().zone());
    }
}
