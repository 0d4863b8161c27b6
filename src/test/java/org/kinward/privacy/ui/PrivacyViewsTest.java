package org.kinward.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ClientService;
import org.kinward.privacy.ConsentScope;
import org.kinward.privacy.PaperService;
import org.kinward.privacy.PrivacyFile;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.privacy.RecipientDirectory;
import org.kinward.privacy.SignatureMethod;
import org.kinward.privacy.Signer;
import org.kinward.shared.Language;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(PrivacyWorld.class)
@ViewPackages(packages = "org.kinward")
class PrivacyViewsTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired RecipientDirectory recipients;
    @Autowired ClientService clients;
    @Autowired TestClock clock;
    @Autowired PaperService papers;

    private TestCenter center;
    private TestFamily family;
    private SignedIn father;
    private ClientId client;

    @BeforeEach
    void aClientAndAHouseholdOfTwo() {
        center = world.center();
        family = world.family(center, 2);
        father = privacy.second(center, family);
        client = privacy.client(center, "J.R.");
    }

    @Test
    void aRecordedConsentShowsToItsRecipientAndARevokedOneToNobody() {
        record();
        assertThat(notice()).isEqualTo("The consent is recorded.");
        assertThat(sharedScreenOf(family.person()))
                .contains("J.R. is here", "42 CFR part 2", "that the client is in treatment here");
        assertThat(sharedScreenOf(father)).contains("Nothing is shared with you");

        openClient();
        test($(Button.class).withTestId("revoke").single()).click();
        submit();

        assertThat(sharedScreenOf(family.person()))
                .contains("Nothing is shared with you")
                .doesNotContain("J.R.", "revoked");
    }

    @Test
    void theWizardDoesNotGoOnFromAnIncompleteStep() {
        var wizard = openForm();

        submit();
        assertThat(wizard.people.recipients.isInvalid()).isTrue();
        choosePeople(wizard);
        submit();
        submit();
        assertThat(wizard.scope.scopes.isInvalid()).isTrue();
        assertThat(wizard.scope.purpose.isInvalid()).isTrue();
        chooseScopes(wizard);
        submit();
        submit();
        assertThat(wizard.end.expires.isInvalid()).isTrue();
        wizard.end.expires.setValue(privacyToday().plusDays(400));
        submit();
        assertThat(wizard.end.expires.getErrorMessage()).contains("one year");
        wizard.end.expires.setValue(privacyToday().plusDays(60));
        submit();
        submit();
        submit();
        assertThat(wizard.sign.informed.isInvalid()).isTrue();
        assertThat(wizard.sign.signature.method.getErrorMessage()).contains("no signature yet");
        assertThat(wizard.isOpened()).isTrue();
    }

    @Test
    void replacingAConsentIsShownAndConfirmed() {
        record();
        var wizard = openForm();
        fill(wizard);
        assertThat(wizard.review.getElement().getTextRecursively())
                .contains("These consents are replaced");

        submit();
        assertThat(wizard.review.replace.isInvalid()).isTrue();
        wizard.review.replace.setValue(true);
        submit();
        sign(wizard);
        submit();

        assertThat(notice()).isEqualTo("The consent is recorded.");
    }

    @Test
    void aSignatureIsForNothingButWhatWasReviewedBeforeIt() {
        var wizard = openForm();
        choosePeople(wizard);
        submit();
        chooseScopes(wizard);
        submit();
        wizard.end.expires.setValue(privacyToday().plusDays(60));
        submit();
        submit();
        sign(wizard);
        test(wizard.before).click();
        submit();
        assertThat(wizard.sign.informed.getValue()).isTrue();

        back(wizard, 3);
        wizard.scope.scopes.setValue(Set.of(ConsentScope.values()));
        submit();
        submit();
        submit();

        assertThat(wizard.sign.informed.getValue()).isFalse();
        assertThat(wizard.sign.signature.evidence().content()).isEmpty();
        submit();
        assertThat(wizard.isOpened()).isTrue();
        assertThat(wizard.sign.informed.isInvalid()).isTrue();
    }

    @Test
    void anotherSignerSignsAnew() {
        var wizard = openForm();
        sign(wizard);
        wizard.sign.signature.pad.take("c2lnbmVk");
        wizard.sign.signature.scan.take(new byte[] {1});

        wizard.sign.signer.setValue(Signer.LEGAL_REPRESENTATIVE);

        for (var method : SignatureMethod.values()) {
            wizard.sign.signature.method.setValue(method);
            assertThat(wizard.sign.signature.evidence().content()).isEmpty();
        }
        assertThat(wizard.sign.informed.getValue()).isFalse();
    }

    @Test
    void aPaperIsHandedOutOnceAndOnlyToThoseWhoMayHaveItThen() {
        record();
        openClient();
        test($(Button.class).withTestId("print").first()).click();
        assertThat(handedOut()).hasSize(1);
        var link = handedOut().getFirst();
        var id = privacy.onlyConsent(center, client);
        Supplier<PrivacyFile> asking = () -> papers.recorded(id, Language.ENGLISH);

        assertThat(Handout.answer(UI.getCurrent(), link, asking).hasError()).isFalse();
        roundTrip();
        assertThat(handedOut()).isEmpty();

        SignIn.as(world.staff("Stan Staff", Role.FACILITATOR, center.code()));
        assertThat(Handout.answer(UI.getCurrent(), link, asking).hasError()).isTrue();
    }

    private static List<Anchor> handedOut() {
        return UI.getCurrent()
                .getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .toList();
    }

    private void back(ConsentWizard wizard, int steps) {
        for (int i = 0; i < steps; i++) {
            test(wizard.before).click();
        }
    }

    @Test
    void anUnfinishedFormIsKeptAndGoneOnWith() {
        var wizard = openForm();
        choosePeople(wizard);
        test(wizard.keep).click();
        assertThat(notice()).contains("The draft is saved");
        assertThat(sharedScreenOf(family.person())).contains("Nothing is shared with you");

        openClient();
        test($(Button.class).withTestId("resume").single()).click();

        assertThat($(ConsentWizard.class).single().people.chosen()).hasSize(1);
    }

    @Test
    void aRestrictionIsReadBeforeAnythingIsShared() {
        openClient();
        test($(Button.class).withTestId("ask-restriction").single()).click();
        $(RestrictionDialog.class).single().wish.setValue("Tell my father nothing");
        submit();

        assertThat(openForm().people.getElement().getTextRecursively())
                .contains("Think of this first", "Tell my father nothing");
    }

    @Test
    void anybodyReadsTheNotice() {
        UI.getCurrent().navigate("notice");

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("How we protect your records", "Your rights");
    }

    @Test
    void aTakenCodeIsRefusedAtTheCode() {
        SignIn.as(center.staff().privacyOfficer());
        var view = navigate(ClientsView.class);
        addClient(view, "C-1");
        assertThat(notice()).isEqualTo("The client is entered.");
        addClient(view, "c-1");

        assertThat($(AddClientDialog.class).single().code.getErrorMessage())
                .contains("entered already");
    }

    @Test
    void theAnswerToAClaimIsTheSameWhetherOrNotThereIsAClient() {
        SignIn.as(family.person());
        var view = navigate(SharedView.class);
        for (var words : new String[] {"J.R.", "Somebody who was never here"}) {
            var form = $(ClaimForm.class).single();
            form.words.setValue(words);
            test(form.send).click();
            assertThat(notice()).isEqualTo("Thank you. Your center has received it.");
            assertThat(view.getElement().getTextRecursively()).doesNotContain(words);
        }

        SignIn.as(center.staff().privacyOfficer());
        assertThat(navigate(ClientsView.class).getElement().getTextRecursively())
                .contains("What family members said", "“J.R.”", "“Somebody who was never here”");
    }

    @Test
    void disclosuresAreShownOnAsking() {
        record();
        sharedScreenOf(family.person());

        var view = openClient();
        assertThat(view.accounting.getElement().getTextRecursively()).doesNotContain("Notice 2024");
        test(view.accounting.show).click();

        assertThat(view.accounting.getElement().getTextRecursively())
                .contains("was shown “That the client is here”", "Notice 2024");
    }

    @Test
    void whatIsSharedIsPutAwayAndLookedUpAgain() {
        record();
        SignIn.as(family.person());
        var view = navigate(SharedView.class);
        assertThat(view.content.getElement().getTextRecursively()).contains("J.R.");

        view.putAway();
        assertThat(view.content.getElement().getTextRecursively()).doesNotContain("J.R.");
        SignIn.run(center.staff().privacyOfficer(), () -> clients.discharge(client));
        test($(Button.class).withText("Show again").single()).click();

        assertThat(view.content.getElement().getTextRecursively())
                .contains("Nothing is shared with you");
    }

    @Test
    void spanishReadersReadSpanish() {
        SignIn.as(family.person());
        UI.getCurrent().setLocale(Locale.of("es"));

        assertThat(navigate(SharedView.class).getElement().getTextRecursively())
                .contains("No hay nada compartido con usted")
                .doesNotContain("Nothing");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PRIVACY_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseFindsClients(Role role) {
        SignIn.as(world.staff("Stan Staff", role, center.code()));

        UI.getCurrent().navigate("clients/" + client.value());

        assertThat($(EmptyState.class).first().getElement().getTextRecursively())
                .contains("We cannot find this page");
    }

    private ClientView openClient() {
        SignIn.as(center.staff().privacyOfficer());
        return navigate(ClientView.class, Map.of(ClientView.CLIENT, client.value().toString()));
    }

    private ConsentWizard openForm() {
        test(openClient().record).click();
        return $(ConsentWizard.class).single();
    }

    private void record() {
        fill(openForm());
        submit();
    }

    private void fill(ConsentWizard wizard) {
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
        submit();
    }

    private static void sign(ConsentWizard wizard) {
        wizard.sign.informed.setValue(true);
        wizard.sign.signature.method.setValue(SignatureMethod.TYPED);
        wizard.sign.signature.typed.setValue("Jorge Rivera");
        wizard.sign.signature.mine.setValue(true);
    }

    private void choosePeople(ConsentWizard wizard) {
        wizard.people.recipients.setValue(
                Set.of(recipients.search(center.id(), "Ana0").getFirst()));
    }

    private static void chooseScopes(ConsentWizard wizard) {
        wizard.scope.scopes.setValue(Set.of(ConsentScope.PRESENCE));
        wizard.scope.purpose.setValue("To come to sessions together");
    }

    private LocalDate privacyToday() {
        return LocalDate.ofInstant(clock.instant(), center.zone());
    }

    private String sharedScreenOf(SignedIn person) {
        SignIn.as(person);
        return navigate(SharedView.class).content.getElement().getTextRecursively();
    }

    private void addClient(ClientsView view, String code) {
        test(view.add).click();
        var dialog = $(AddClientDialog.class).single();
        dialog.code.setValue(code);
        dialog.initials.setValue("A.B.");
        submit();
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }

    private String notice() {
        return test($(Notification.class).last()).getText();
    }
}
