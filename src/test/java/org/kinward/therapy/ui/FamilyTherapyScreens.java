package org.kinward.therapy.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.BeforeEach;
import org.kinward.families.RepresentativeService;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.TherapyWorld;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A family of two, of whom the first signs in and acts for the second too, and what its tests
 * repeat.
 */
abstract class FamilyTherapyScreens extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired PrivacyWorld privacy;
    @Autowired TestClock clock;
    @Autowired RepresentativeService representatives;

    TestCenter center;
    TestFamily family;

    @BeforeEach
    void aFamilyIsSignedIn() {
        center = world.center();
        family = world.family(center, 2);
        SignIn.run(
                center.coordinator(),
                () ->
                        representatives.actFor(
                                family.members().getLast(), family.person().account()));
        SignIn.as(family.person());
    }

    String screen() {
        return text(navigate(FamilyTherapyView.class));
    }

    static String text(FamilyTherapyView view) {
        return view.content.getElement().getTextRecursively();
    }

    /** Presses the first button whose words begin so. */
    void press(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().startsWith(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }

    String notice() {
        return test($(Notification.class).last()).getText();
    }
}
