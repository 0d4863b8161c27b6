package org.kinward.families.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.InvitationService;
import org.kinward.families.InviteMember;
import org.kinward.families.Letters;
import org.kinward.families.OnboardingService;
import org.kinward.families.ProgramPageForm;
import org.kinward.families.ProgramPageService;
import org.kinward.families.SafeChannel;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.notifications.Postbox;
import org.kinward.shared.Language;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The ways in, from the stranger's page to the last of the five steps. */
@DatabaseTest
@Import(Postbox.class)
@ViewPackages(packages = "org.kinward")
class JoinViewsTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired Postbox post;
    @Autowired InvitationService invitations;
    @Autowired ProgramPageService pages;
    @Autowired OnboardingService onboarding;
    @Autowired FamilyDirectory directory;

    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void aFamilyWhoseSecondMemberHasNoSignIn() {
        center = world.center();
        family = world.family(center, 2);
    }

    @Test
    void theLinkOfAnInvitationOffersASignIn() {
        var code = invite(UUID.randomUUID() + "@example.org");

        UI.getCurrent().navigate("join/" + code);

        var page = $(JoinView.class).single();
        assertThat(text(page)).contains("Welcome, Ana1", "Center " + center.code());
        assertThat($(Anchor.class, page).all())
                .extracting(Anchor::getHref)
                .contains("join/accept/" + code);
        test(page.make).click();
        assertThat(page.make.isEnabled()).as("Keycloak is away; one can try again").isTrue();
        assertThat(text(page)).contains("Welcome, Ana1");
    }

    @Test
    void aLinkThatOpensNothingLeadsOn() {
        UI.getCurrent().navigate("join/ZZZZZZZZZZZZZZZZ");

        var page = $(JoinView.class).single();
        assertThat(text(page)).contains("This link can no longer be used", "ask your center");
        assertThat($(Button.class, page).all()).isEmpty();
    }

    @Test
    void somebodyWithASignInAcceptsAndIsLedThroughFiveSteps() {
        var person = world.person("Nora New", Set.of(Role.FAMILY), Set.of(), false);
        var code = invite(post.address(person));
        SignIn.as(person);
        UI.getCurrent().navigate("join/accept/" + code);
        test($(AcceptView.class).single().accept).click();

        var welcome = $(WelcomeView.class).single();
        assertThat(welcome.heading.getText()).isEqualTo("What shall we call you?");
        $(NamePart.class).single().preferredName.setValue("Nor");
        test(welcome.next).click();
        assertThat(welcome.progressText.getText()).isEqualTo("Step 2 of 5");
        var reach = $(ReachPart.class).single();
        reach.phone.setValue("not a number");
        test(welcome.next).click();
        assertThat(reach.phone.isInvalid()).isTrue();
        assertThat(welcome.progressText.getText()).isEqualTo("Step 2 of 5");
        reach.phone.setValue("+1 303 555 0100");
        test(welcome.next).click();

        UI.getCurrent().navigate("program");
        welcome = $(WelcomeView.class).single();
        assertThat(welcome.progressText.getText()).as("they go on").isEqualTo("Step 3 of 5");
        $(SafetyPart.class).single().way.setValue(SafeChannel.TEXT);
        test(welcome.next).click();
        test(welcome.next).click();
        test(welcome.next).click();
        assertThat($(AgreementPart.class).single().agreed.isInvalid()).isTrue();
        $(AgreementPart.class).single().agreed.setValue(true);
        test(welcome.next).click();

        assertThat($(WelcomeView.class).exists()).isFalse();
        assertThat(SignIn.as(person, onboarding::next)).isEmpty();
        assertThat(SignIn.as(person, onboarding::profile).calledName()).isEqualTo("Nor");
        assertThat(SignIn.as(person, directory::own).orElseThrow().id())
                .isEqualTo(family.household());
    }

    @Test
    void aWrongYearOfBirthSaysSoAtItsField() {
        var person = world.person("Nora New", Set.of(Role.FAMILY), Set.of(), false);
        var code = invite(post.address(person));
        SignIn.as(person);
        UI.getCurrent().navigate("join/accept/" + code);
        test($(AcceptView.class).single().accept).click();
        var welcome = $(WelcomeView.class).single();
        var year = $(NamePart.class).single().birthYear;

        year.setValue(1066);
        test(welcome.next).click();

        assertThat(year.isInvalid()).isTrue();
        assertThat(year.getErrorMessage()).contains("year of birth");
        assertThat(welcome.progressText.getText()).isEqualTo("Step 1 of 5");
        year.clear();
        test(welcome.next).click();
        assertThat(welcome.progressText.getText()).isEqualTo("Step 2 of 5");
    }

    @Test
    void theStepsCanWait() {
        var person = world.person("Nora New", Set.of(Role.FAMILY), Set.of(), false);
        var code = invite(post.address(person));
        SignIn.as(person);
        UI.getCurrent().navigate("join/accept/" + code);
        test($(AcceptView.class).single().accept).click();

        test($(WelcomeView.class).single().later).click();
        UI.getCurrent().navigate("program");

        assertThat($(WelcomeView.class).exists()).isFalse();
        assertThat($(Anchor.class).withTestId("first-steps").single().getHref())
                .as("the way back")
                .isEqualTo("welcome");
        UI.getCurrent().navigate("welcome");
        assertThat($(WelcomeView.class).single().progressText.getText()).isEqualTo("Step 1 of 5");

        SignIn.run(person, onboarding::agree);
        UI.getCurrent().navigate("program");
        assertThat($(Anchor.class).withTestId("first-steps").exists()).isFalse();
    }

    @Test
    void whoJoinedLongAgoIsNotLedAnywhere() {
        SignIn.as(family.person());

        UI.getCurrent().navigate("program");

        assertThat($(WelcomeView.class).exists()).isFalse();
    }

    @Test
    void strangersReadAnOpenPageAndAskForASignIn() {
        open();
        var address = UUID.randomUUID() + "@example.org";
        UI.getCurrent().navigate("join/center/" + center.code());
        var page = $(PublicProgramView.class).single();
        assertThat(text(page)).contains("Center " + center.code(), "Six evenings.");

        test(page.ask).click();
        assertThat(page.firstName.isInvalid()).isTrue();
        assertThat(page.email.isInvalid()).isTrue();
        page.firstName.setValue("Rosa");
        page.lastName.setValue("Stranger");
        page.email.setValue(address);
        test(page.ask).click();

        assertThat(text(page)).contains("Please look in your inbox");
        post.deliver(center);
        assertThat(Letters.codes(address)).hasSize(1);
    }

    @Test
    void aClosedPageIsNoPage() {
        UI.getCurrent().navigate("join/center/" + center.code());

        assertThat($(PublicProgramView.class).exists()).isFalse();
    }

    @Test
    void administratorsOpenThePageAndOthersCannot() {
        SignIn.as(center.administrator());
        var view = navigate(ProgramPageView.class);
        assertThat(view.address.isVisible()).isFalse();
        view.open.setValue(true);
        view.english.setValue("Six evenings.");
        test(view.save).click();
        assertThat(SignIn.as(center.administrator(), () -> pages.find(center.id())).open())
                .isTrue();
        assertThat(view.address.getHref()).endsWith("/join/center/" + center.code());

        for (var other : new SignedIn[] {center.facilitator(), family.person()}) {
            SignIn.as(other);
            UI.getCurrent().navigate("program-page");
            assertThat(getCurrentView()).isNotInstanceOf(ProgramPageView.class);
        }
    }

    private void open() {
        SignIn.run(
                center.administrator(),
                () -> {
                    var read = pages.find(center.id());
                    pages.save(
                            new ProgramPageForm(
                                    center.id(), true, "Six evenings.", null, read.version()));
                });
    }

    private String invite(String address) {
        SignIn.run(
                center.coordinator(),
                () ->
                        invitations.invite(
                                new InviteMember(
                                        family.members().getLast(), address, Language.ENGLISH)));
        post.deliver(center);
        return Letters.codes(address).getLast();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
