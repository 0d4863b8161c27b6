package org.kinward.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.kinward.identity.Role;
import org.kinward.privacy.ConsentScope;
import org.kinward.privacy.PrivacyFile;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.privacy.SignatureMethod;
import org.kinward.privacy.Signer;
import org.kinward.shared.Language;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.springframework.context.annotation.Import;

/** Step by step to a signature, and the papers that come of it. */
@DatabaseTest
@Import(PrivacyWorld.class)
@ViewPackages(packages = "org.kinward")
class ConsentWizardTest extends PrivacyScreens {

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
    void eachScopeIsExplainedAsOnThePrintedForm() {
        var scopes = openForm().scope.scopes;

        assertThat(ConsentScope.values())
                .extracting(scopes.getItemHelperGenerator()::apply)
                .contains("that the client is in treatment here")
                .doesNotHaveDuplicates();
    }

    @Test
    void theMessageThatNothingIsSignedGoesWithTheFirstStroke() {
        var wizard = openForm();
        var signature = wizard.sign.signature;
        assertThat(signature.isComplete()).isFalse();
        assertThat(signature.method.isInvalid()).isTrue();

        signature.pad.take("c2lnbmVk");

        assertThat(signature.method.isInvalid()).isFalse();
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
        test($(Button.class).withText("Print").first()).click();
        assertThat(handedOut()).hasSize(1);
        var link = handedOut().getFirst();
        var id = privacy.onlyConsent(center, client);
        Supplier<PrivacyFile> asking = () -> papers.recorded(id, Language.ENGLISH);

        assertThat(Handout.answer(UI.getCurrent(), link, asking).hasError()).isFalse();
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
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
        submit();
        chooseScopes(wizard);
        test(wizard.keep).click();
        assertThat(notice()).contains("The draft is saved");
        assertThat(sharedScreenOf(family.person())).contains("Nothing is shared with you");

        assertThat(openClient().consents.getElement().getTextRecursively())
                .contains("Ana0 River", "That the client is here", "Unfinished");
        test($(Button.class).withTestId("resume").single()).click();

        assertThat($(ConsentWizard.class).single().people.chosen()).hasSize(1);
    }

    @Test
    void aRestrictionIsReadBeforeAnythingIsShared() {
        openClient();
        test($(Button.class).withTestId("ask-restriction").single()).click();
        var dialog = $(RestrictionDialog.class).single();
        dialog.wish.setValue("Tell my father nothing");
        dialog.about.setValue(recipients.search(center.id(), "Ana1").getFirst());
        submit();

        assertThat(openClient().restrictions.getElement().getTextRecursively())
                .contains("About Ana1 River");
        assertThat(openForm().people.getElement().getTextRecursively())
                .contains("Think of this first", "Tell my father nothing");
    }
}
