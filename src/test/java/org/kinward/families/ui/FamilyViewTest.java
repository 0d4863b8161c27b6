package org.kinward.families.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentService;
import org.kinward.families.ContactOutcome;
import org.kinward.families.MemberLife;
import org.kinward.families.MemberProfileService;
import org.kinward.families.ProfileForm;
import org.kinward.families.SafeChannel;
import org.kinward.families.SafeContact;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class FamilyViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired MemberProfileService profiles;
    @Autowired MemberLife life;
    @Autowired EnrollmentService enrollment;

    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void aFamily() {
        center = world.center();
        family = world.family(center, 2);
    }

    @Test
    void howToReachSomebodySafelyStandsOnTheirCard() {
        askNotToBeCalled();

        var view = open();

        assertThat(text(view.cards.getFirst()))
                .contains("Do not call. Text only.")
                .contains("Leave no message.");
        assertThat(text(view.cards.getLast())).contains("Nobody has asked yet");
    }

    @Test
    void otherModulesBringTheirParts() {
        var session = world.session(center, clock, 5);
        SignIn.run(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));

        var view = open();

        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .contains("Contacts made", "Sessions ahead", "Attendance", "Last messages");
        assertThat(text(view)).contains("Setting boundaries", "Seat confirmed");
    }

    @Test
    void aCallAgainstSomebodysWishesWarnsAndIsKept() {
        askNotToBeCalled();
        open();
        test($(Button.class).withText("Note a contact").single()).click();
        var dialog = $(ContactDialog.class).single();

        assertThat(dialog.warning.isVisible()).isTrue();
        assertThat(dialog.warning.getText()).contains("asked not to be reached this way");
        assertThat(dialog.minutes.isEmpty()).isTrue();
        submit();
        assertThat(dialog.isOpened()).as("nobody said what came of it").isTrue();
        assertThat(dialog.outcome.isInvalid()).isTrue();
        dialog.outcome.setValue(ContactOutcome.NO_ANSWER);
        dialog.note.setValue("Nobody there");
        submit();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(text($(ContactSection.class).single())).contains("no answer", "Nobody there");
    }

    @Test
    void detailsAreWrittenAndReadAgain() {
        var view = open();
        test(view.cards.getFirst().profile).click();
        var dialog = $(ProfileDialog.class).single();
        dialog.name.preferredName.setValue("Annie");
        dialog.reach.phone.setValue("720 555 0100");
        dialog.safe.way.setValue(SafeChannel.MAIL);

        submit();

        assertThat(text(view.cards.getFirst()))
                .contains("Annie", "720 555 0100", "Do not call or text.");
    }

    @Test
    void wrongDetailsSaySoAtTheField() {
        var view = open();
        test(view.cards.getFirst().profile).click();
        var dialog = $(ProfileDialog.class).single();
        dialog.name.birthYear.setValue(1700);
        dialog.reach.phone.setValue("call me");
        dialog.reach.email.setValue("nobody");
        dialog.safe.from.setValue(LocalTime.NOON);

        submit();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.name.birthYear.isInvalid()).isTrue();
        assertThat(dialog.reach.phone.isInvalid()).isTrue();
        assertThat(dialog.reach.email.isInvalid()).isTrue();
        assertThat(dialog.safe.to.isInvalid()).isTrue();
    }

    @Test
    void whoLeftStandsAtTheEndWithTheDay() {
        var today = clock.instant().atZone(center.zone()).toLocalDate();
        SignIn.run(center.coordinator(), () -> life.leave(family.first(), today));

        var view = open();

        assertThat(text(view.cards.getLast())).contains("Ana0", "Left on");
    }

    @Test
    void aForeignFamilyIsAnsweredLikeAnUnknownAddress() {
        SignIn.as(world.center().coordinator());
        UI.getCurrent().navigate("families/" + family.household().value());

        assertThat(getCurrentView()).isNotInstanceOf(FamilyView.class);
    }

    @Test
    void otherRolesCannotOpenIt() {
        for (var person : List.of(center.facilitator(), center.administrator(), family.person())) {
            SignIn.as(person);
            UI.getCurrent().navigate("families/" + family.household().value());
            assertThat(getCurrentView()).isNotInstanceOf(FamilyView.class);
        }
    }

    private void askNotToBeCalled() {
        SignIn.run(
                family.person(),
                () ->
                        profiles.save(
                                family.first(),
                                new ProfileForm(
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        null,
                                        Set.of(),
                                        null,
                                        new SafeContact(SafeChannel.TEXT, null, null, false, null),
                                        ProfileForm.NEVER_SAVED)));
    }

    private FamilyView open() {
        SignIn.as(center.coordinator());
        UI.getCurrent().navigate("families/" + family.household().value());
        return (FamilyView) getCurrentView();
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
