package org.kinward.therapy.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.kinward.centers.StaffId;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdOverview;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.TherapyWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A center with a household of two, and what tests of therapy's screens do again and again. */
@Import({PrivacyWorld.class, TherapyWorld.class})
abstract class TherapyScreens extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TherapyWorld therapy;
    @Autowired TestClock clock;
    @Autowired FamilyDirectory families;

    TestCenter center;
    TestFamily family;

    @BeforeEach
    void aHouseholdOfTwo() {
        center = world.center();
        family = world.family(center, 2);
    }

    TherapyView openList(SignedIn person) {
        SignIn.as(person);
        return navigate(TherapyView.class);
    }

    TherapySessionView open(SignedIn person, TherapySessionId id) {
        SignIn.as(person);
        return navigate(
                TherapySessionView.class,
                Map.of(TherapySessionView.SESSION, id.value().toString()));
    }

    TherapySessionView open(TherapySessionId id) {
        return open(center.staff().therapist(), id);
    }

    /** The family as the picker shows it to whoever is signed in. */
    HouseholdOverview overview(TestFamily one) {
        return families.search(center.id(), "", 0, 200).stream()
                .filter(home -> home.id().equals(one.household()))
                .findFirst()
                .orElseThrow();
    }

    /** One more therapist of the center. */
    StaffId colleague() {
        world.staff("Tess Therapist", Role.THERAPIST, center.code());
        return therapy.staff(center, "Tess Therapist");
    }

    /** Presses the button of the dialog on top. */
    void submit() {
        test(buttons("submit").getLast()).click();
    }

    /** All buttons of that kind on screen. */
    List<Button> buttons(String testId) {
        return $(Button.class).all().stream()
                .filter(one -> testId.equals(one.getElement().getAttribute("data-testid")))
                .toList();
    }

    String notice() {
        return test($(Notification.class).last()).getText();
    }

    String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /** A test family's household is named like its last name. */
    static String name(TestFamily family) {
        var full = family.person().name();
        return full.substring(full.indexOf(' ') + 1);
    }
}
