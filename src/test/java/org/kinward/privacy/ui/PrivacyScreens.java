package org.kinward.privacy.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ClientService;
import org.kinward.privacy.ConsentScope;
import org.kinward.privacy.PaperService;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.privacy.RecipientDirectory;
import org.kinward.privacy.SignatureMethod;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A center with a household of two and a client, and what tests of its screens do again and again.
 */
abstract class PrivacyScreens extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired RecipientDirectory recipients;
    @Autowired ClientService clients;
    @Autowired TestClock clock;
    @Autowired PaperService papers;

    TestCenter center;
    TestFamily family;
    SignedIn father;
    ClientId client;

    @BeforeEach
    void aClientAndAHouseholdOfTwo() {
        center = world.center();
        family = world.family(center, 2);
        father = privacy.second(center, family);
        client = privacy.client(center, "J.R.");
    }

    ClientView openClient() {
        SignIn.as(center.staff().privacyOfficer());
        return navigate(ClientView.class, Map.of(ClientView.CLIENT, client.value().toString()));
    }

    ConsentWizard openForm() {
        test(openClient().record).click();
        return $(ConsentWizard.class).single();
    }

    void record() {
        fill(openForm());
        submit();
    }

    void fill(ConsentWizard wizard) {
        choosePeople(wizard);
        submit();
        chooseScopes(wizard);
        submit();
        wizard.end.expires.setValue(privacyToday().plusDays(60));
        submit();
        if (wizard.review.replace.isVisible()) {
            return;
        }
        submit();
        sign(wizard);
    }

    static void sign(ConsentWizard wizard) {
        wizard.sign.informed.setValue(true);
        wizard.sign.signature.method.setValue(SignatureMethod.TYPED);
        wizard.sign.signature.typed.setValue("Jorge Rivera");
        wizard.sign.signature.mine.setValue(true);
    }

    void choosePeople(ConsentWizard wizard) {
        wizard.people.recipients.setValue(
                Set.of(recipients.search(center.id(), "Ana0").getFirst()));
    }

    static void chooseScopes(ConsentWizard wizard) {
        wizard.scope.scopes.setValue(Set.of(ConsentScope.PRESENCE));
        wizard.scope.purpose.setValue("To come to sessions together");
    }

    LocalDate privacyToday() {
        return LocalDate.ofInstant(clock.instant(), center.zone());
    }

    String sharedScreenOf(SignedIn person) {
        SignIn.as(person);
        return navigate(SharedView.class).content.getElement().getTextRecursively();
    }

    void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }

    String notice() {
        return test($(Notification.class).last()).getText();
    }
}
