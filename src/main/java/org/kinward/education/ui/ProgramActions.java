package org.kinward.education.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kinward.education.EnrollMembers;
import org.kinward.education.EnrollmentOutcome;
import org.kinward.education.EnrollmentRefused;
import org.kinward.education.EnrollmentService;
import org.kinward.education.EnrollmentStatus;
import org.kinward.education.ProgramSession;
import org.kinward.education.SessionRow;
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
        var when = Formats.dayAndTime(program.session().startsAt(), program.session().zone());
        button.setAriaLabel(button.getText() + ": " + title(program) + ", " + when);
        return button;
    }

    private void askToSignUp(ProgramSession program, HouseholdDetails household, Runnable then) {
        var session = program.session();
        var texts =
                new PartyDialog.Texts(
                        title(program),
                        Formats.dayAndTime(session.startsAt(), session.zone())
                                + ". "
                                + translate(explanation(session), session.free(), session.seats()),
                        translate("program.signUp.who"),
                        translate(session.free() > 0 ? "program.signUp" : "program.joinLine"));
        new PartyDialog(
                        texts,
                        household.members(),
                        session.seats(),
                        members ->
                                attempt(
                                        then,
                                        () ->
                                                sentence(
                                                        enrollment.enroll(
                                                                new EnrollMembers(
                                                                        session.id(),
                                                                        household.id(),
                                                                        members)),
                                                        members.size())))
                .open();
    }

    private static String explanation(SessionRow session) {
        if (session.free() == 0) {
            return "program.signUp.full";
        }
        return session.free() < session.seats() ? "program.signUp.some" : "program.signUp.all";
    }

    /**
     * Does it and shows how things stand then. The answer is a complaint about who was chosen; any
     * other refusal is a notice, and the page is looked up again, because it was not up to date.
     */
    private static Optional<String> attempt(Runnable then, Supplier<String> change) {
        // Where nothing came back the portal was busy: the dialog stays as it is.
        var complaint = Attempt.get(() -> complaint(change)).orElse(Optional.of(""));
        if (complaint.isEmpty()) {
            then.run();
        }
        return complaint;
    }

    private static Optional<String> complaint(Supplier<String> change) {
        try {
            Notices.done(change.get());
            return Optional.empty();
        } catch (EnrollmentRefused refusal) {
            if (refusal.reason() == EnrollmentRefused.Reason.PARTY_TOO_LARGE) {
                return Optional.of(Attempt.sentence(refusal));
            }
            Notices.refuse(Attempt.sentence(refusal));
            return Optional.empty();
        }
    }

    private static String sentence(EnrollmentOutcome outcome, int people) {
        return switch (outcome) {
            case EnrollmentOutcome.Seated _ -> translate("program.nowSeated", people);
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
        var texts =
                new PartyDialog.Texts(
                        title(program),
                        consequence(program.session(), seated),
                        translate("program.cancel.who"),
                        translate(seated ? "program.cancel" : "program.leaveLine"));
        var coming =
                household.members().stream()
                        .filter(member -> place.members().contains(member.id()))
                        .toList();
        new PartyDialog(
                        texts,
                        coming,
                        coming.size(),
                        leaving -> attempt(then, () -> cancel(place, household, leaving)))
                .open();
    }

    private String consequence(SessionRow session, boolean seated) {
        if (!seated) {
            return translate("program.leaveLine.explain");
        }
        boolean late = clock.instant().isAfter(session.startsAt().minus(Duration.ofHours(24)));
        var next =
                translate(
                        session.waiting() > 0 ? "program.cancel.explain" : "program.cancel.freed");
        return late ? translate("program.cancel.late") + " " + next : next;
    }

    private String cancel(
            ProgramSession.Place place, HouseholdDetails household, Set<MemberId> leaving) {
        enrollment.withdraw(new WithdrawMembers(place.enrollment(), leaving));
        var staying = new HashSet<>(place.members());
        staying.removeAll(leaving);
        return staying.isEmpty()
                ? translate("program.nowCancelled")
                : translate(
                        "program.nowPartlyCancelled",
                        SessionCard.names(household, leaving),
                        SessionCard.names(household, staying));
    }

    private static String title(ProgramSession program) {
        return program.session().module().in(UI.getCurrent().getLocale());
    }
}
