package org.kinward.education.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.education.EnrollmentService;
import org.kinward.education.EnrollmentStatus;
import org.kinward.education.RosterRow;
import org.kinward.education.SessionDetails;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionService;
import org.kinward.education.SessionStatus;
import org.kinward.families.FamilyDirectory;
import org.kinward.identity.SignedIn;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class SessionDetailsViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired EnrollmentService enrollments;
    @Autowired SessionQueries queries;
    @Autowired FamilyDirectory families;
    @Autowired SessionService sessions;

    private TestCenter center;
    private SessionId session;

    @BeforeEach
    void aSessionOfThreeSeats() {
        center = world.center();
        session = world.session(center, clock, 3);
    }

    @Test
    void rosterNamesWhoComesAndWhoWaitsInOrder() {
        var seated = enrolled(2);
        var waiting = enrolled(2);

        var text = open(center.coordinator()).roster.getElement().getTextRecursively();

        assertThat(text.indexOf(name(seated))).isBetween(0, text.indexOf("Waitlist"));
        assertThat(text.indexOf(name(waiting))).isGreaterThan(text.indexOf("Waitlist"));
        assertThat(text).contains("Ana0 " + name(seated)).contains("1.");
    }

    @Test
    void aLargePartyIsToldWhyItWasPassedOver() {
        enrolled(2);
        enrolled(2);

        var text = open(center.coordinator()).roster.getElement().getTextRecursively();

        assertThat(text).contains("Party of 2, 1 seat free");
    }

    @Test
    void administratorsReadAndCannotAct() {
        var family = enrolled(2);

        var view = open(center.administrator());

        assertThat(view.roster.getElement().getTextRecursively()).contains(name(family));
        assertThat(view.edit.isAttached()).isFalse();
        assertThat(view.cancel.isAttached()).isFalse();
        assertThat(view.enroll.isAttached()).isFalse();
        assertThat(view.attendance.isAttached()).isFalse();
        assertThat($(Button.class).withTestId("take-off").exists()).isFalse();
    }

    @Test
    void coordinatorsReachTheAttendanceSheet() {
        assertThat(open(center.coordinator()).attendance.getHref())
                .isEqualTo("attendance/" + session.value());
    }

    @Test
    void cancellingNeedsAReasonAndEndsTheSession() {
        var view = open(center.coordinator());
        test(view.cancel).click();
        var dialog = $(CancelSessionDialog.class).single();

        submit();
        assertThat(dialog.reason.isInvalid()).isTrue();

        dialog.reason.setValue("Snow");
        submit();
        assertThat(details().status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(view.facts.getElement().getTextRecursively()).contains("Snow");
        assertThat(view.edit.isVisible()).isFalse();
    }

    @Test
    void aCancelledSessionNamesWhoHasToBeTold() {
        enrolled(2);
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "Snow"));

        var roster = open(center.coordinator()).roster.getElement().getTextRecursively();

        assertThat(roster).contains("Who had a place or waited", "1 family, 2 people", "Ana0");
        assertThat(roster).doesNotContain("Nobody has signed up");
        assertThat($(Button.class).withTestId("take-off").all()).isEmpty();
    }

    @Test
    void takingOneMemberOffLeavesTheOthersSeated() {
        var family = enrolled(2);
        open(center.coordinator());
        test($(Button.class).withTestId("take-off").single()).click();
        var dialog = $(TakeOffDialog.class).single();
        var first =
                dialog.members.getValue().stream()
                        .filter(member -> member.id().equals(family.first()))
                        .findFirst()
                        .orElseThrow();
        dialog.members.setValue(Set.of(first));

        submit();

        assertThat(roster()).hasSize(1);
        assertThat(roster().getFirst().members()).hasSize(1).doesNotContain(first);
    }

    @Test
    void takingTheWholeFamilyOffSeatsTheNextInLine() {
        enrolled(2);
        var waiting = enrolled(2);
        open(center.coordinator());
        test($(Button.class).withText("Take off").atIndex(1)).click();

        submit();

        assertThat(roster())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.household()).isEqualTo(waiting.household());
                    assertThat(row.status()).isEqualTo(EnrollmentStatus.CONFIRMED);
                });
    }

    @Test
    void takingNobodyOffIsRefusedAtTheField() {
        enrolled(1);
        open(center.coordinator());
        test($(Button.class).withTestId("take-off").single()).click();
        var dialog = $(TakeOffDialog.class).single();
        dialog.members.clear();

        submit();

        assertThat(dialog.members.isInvalid()).isTrue();
        assertThat(roster()).hasSize(1);
    }

    @Test
    void coordinatorsEnrollAFamilyOfTheCenter() {
        var family = world.family(center, 2);
        var view = open(center.coordinator());
        test(view.enroll).click();
        var dialog = $(EnrollFamilyDialog.class).single();
        dialog.family.setValue(families.search(center.id(), name(family), 0, 10).getFirst());
        assertThat(dialog.members.getValue()).hasSize(2);

        submit();

        assertThat(roster())
                .singleElement()
                .extracting(RosterRow::household)
                .isEqualTo(family.household());
        assertThat(view.roster.getElement().getTextRecursively()).contains(name(family));
    }

    @Test
    void aFamilyThatIsInAlreadyIsRefusedAtTheField() {
        var family = enrolled(1);
        var view = open(center.coordinator());
        test(view.enroll).click();
        var dialog = $(EnrollFamilyDialog.class).single();

        dialog.family.setValue(families.search(center.id(), name(family), 0, 10).getFirst());
        submit();

        assertThat(dialog.family.getErrorMessage()).contains("already");
        assertThat(dialog.isOpened()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-7000-8000-000000000000"})
    void unknownIdsAreNotFound(String id) {
        SignIn.as(center.coordinator());

        UI.getCurrent().navigate("sessions/" + id);

        assertThat(getCurrentView()).isNotInstanceOf(SessionDetailsView.class);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("We cannot find this page");
    }

    @Test
    void anotherCentersSessionIsNotFound() {
        SignIn.as(world.center().coordinator());

        UI.getCurrent().navigate("sessions/" + session.value());

        assertThat(getCurrentView()).isNotInstanceOf(SessionDetailsView.class);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("We cannot find this page");
    }

    private SessionDetailsView open(SignedIn person) {
        SignIn.as(person);
        return navigate("sessions/" + session.value(), SessionDetailsView.class);
    }

    private TestFamily enrolled(int size) {
        var family = world.family(center, size);
        SignIn.run(family.person(), () -> enrollments.enroll(family.everybodyIn(session)));
        return family;
    }

    /** A test family's household is named like its last name. */
    private static String name(TestFamily family) {
        var full = family.person().name();
        return full.substring(full.indexOf(' ') + 1);
    }

    private List<RosterRow> roster() {
        return queries.roster(session);
    }

    private SessionDetails details() {
        return queries.details(session);
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }
}
