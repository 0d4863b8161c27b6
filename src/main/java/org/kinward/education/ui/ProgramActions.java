package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.kinward.education.EnrollMembers;
import org.kinward.education.EnrollmentOutcome;
import org.kinward.education.EnrollmentService;
import org.kinward.education.EnrollmentStatus;
import org.kinward.education.ProgramSession;
import org.kinward.education.WithdrawMembers;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.MemberId;
import org.kinward.shared.ui.Attempt;
import org.kinward.shared.ui.Formats;
import org.kinward.shared.ui.Notices;

/** What a family can do with a session: sign up, join the waitlist, cancel. */
@SpringComponent
class ProgramActions {

    private final EnrollmentService enrollment;
    private final Clock clock;

    ProgramActions(EnrollmentService enrollment, Clock clock) {
        this.enrollment = enrollment;
        this.clock = clock;
    }

    /** Whether a place can still be given up. */
    boolean mayCancel(ProgramSession program) {
        return clock.instant().isBefore(program.session().startsAt());
    }

    /** The one button that fits how the household stands; the action runs after it went through. */
    Button button(ProgramSession program, HouseholdDetails household, Runnable then) {
        var place = program.mine();
        var button = new Button();
        if (place != null && place.status().isLive()) {
            boolean seated = place.status() == EnrollmentStatus.CONFIRMED;
            button.setText(translate(seated ? "program.cancel" : "program.leaveLine"));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClickListener(_ -> askToCancel(program, place, household, then));
        } else {
            boolean free = program.session().free() > 0;
            button.setText(translate(free ? "program.signUp" : "program.joinLine"));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.addClickListener(_ -> askToSignUp(program, household, then));
        }
        button.setAriaLabel(button.getText() + ": " + title(program));
        return button;
    }

    private void askToSignUp(ProgramSession program, HouseholdDetails household, Runnable then) {
        var session = program.session();
        var texts =
                new PartyDialog.Texts(
                        title(program),
                        Formats.dayAndTime(session.startsAt(), session.zone())
                                + ". "
                                + translate("program.signUp.explain", session.free()),
                        translate("program.signUp.who"),
                        translate(session.free() > 0 ? "program.signUp" : "program.joinLine"));
        new PartyDialog(
                        texts,
                        household.members(),
                        members -> signUp(program, household, members, then))
                .open();
    }

    private boolean signUp(
            ProgramSession program,
            HouseholdDetails household,
            Set<MemberId> members,
            Runnable then) {
        var outcome =
                Attempt.get(() ->
                        enrollment.enroll(
                                new EnrollMembers(
                                        program.session().id(), household.id(), members)));
        outcome.ifPresent(result -> {
            Notices.done(sentence(result));
            then.run();
        });
        return outcome.isPresent();
    }

    private static String sentence(EnrollmentOutcome outcome) {
        return switch (outcome) {
            case EnrollmentOutcome.Seated _ -> translate("program.nowSeated");
            case EnrollmentOutcome.Waitlisted waitlisted ->
                    translate("program.nowWaiting", waitlisted.position());
        };
    }

    private void askToCancel(
            ProgramSession program,
            ProgramSession.Place place,
            HouseholdDetails household,
            Runnable then) {
        boolean seated = place.status() == EnrollmentStatus.CONFIRMED;
        boolean late =
                seated
                        && clock.instant()
                                .isAfter(program.session().startsAt().minus(Duration.ofHours(24)));
        var texts =
                new PartyDialog.Texts(
                        title(program),
                        translate(explanation(seated, late)),
                        translate("program.cancel.who"),
                        translate(seated ? "program.cancel" : "program.leaveLine"));
        var coming =
                household.members().stream()
                        .filter(member -> place.members().contains(member.id()))
                        .toList();
        new PartyDialog(texts, coming, members -> cancel(place, members, then)).open();
    }

    private static String explanation(boolean seated, boolean late) {
        if (!seated) {
            return "program.leaveLine.explain";
        }
        return late ? "program.cancel.late" : "program.cancel.explain";
    }

    private boolean cancel(ProgramSession.Place place, Set<MemberId> members, Runnable then) {
        boolean done =
                Attempt.run(() ->
                        enrollment.withdraw(new WithdrawMembers(place.enrollment(), members)));
        if (done) {
            Notices.done(translate("program.nowCancelled"));
            then.run();
        }
        return done;
    }

    private static String title(ProgramSession program) {
        return program.session().module().in(UI.getCurrent().getLocale());
    }
}
