package org.kinward.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.identity.Role;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.springframework.context.annotation.Import;

/** What families and privacy officers see, and what others do not. */
@DatabaseTest
@Import(PrivacyWorld.class)
@ViewPackages(packages = "org.kinward")
class PrivacyViewsTest extends PrivacyScreens {

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
    void anybodyReadsTheNotice() {
        UI.getCurrent().navigate("notice");

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("How we protect your records", "Your rights", "Each center has its own");
    }

    @Test
    void aCentersNoticeNamesWhomToAskThere() {
        SignIn.as(center.staff().privacyOfficer());
        var view = navigate(RegistersView.class);
        test(view.notice.edit).click();
        var dialog = $(CenterNoticeDialog.class).single();
        submit();
        assertThat(dialog.phone.isInvalid()).isTrue();
        dialog.title.setValue("Privacy officer Priya");
        dialog.phone.setValue("555-0100");
        dialog.mail.setValue("privacy@example.org");
        submit();

        UI.getCurrent().navigate("notice/" + center.code());
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains(
                        "Notice of Privacy Practices of",
                        "Privacy officer Priya, phone 555-0100, mail privacy@example.org",
                        "In effect from");
        UI.getCurrent().navigate("notice/" + world.center().code());
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("at its reception")
                .doesNotContain("555-0100");
        UI.getCurrent().navigate("notice/nowhere");
        assertThat($(EmptyState.class).first().getElement().getTextRecursively())
                .contains("We cannot find this page");
    }

    @Test
    void aTakenCodeIsRefusedAtTheCode() {
        SignIn.as(center.staff().privacyOfficer());
        var view = navigate(ClientsView.class);
        addClient(view, "C-1");
        assertThat(notice()).isEqualTo("The client is entered.");
        addClient(view, "c-1");

        assertThat($(ClientDialog.class).single().code.getErrorMessage())
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

        view.content.putAway();
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

    private void addClient(ClientsView view, String code) {
        test(view.add).click();
        var dialog = $(ClientDialog.class).single();
        dialog.code.setValue(code);
        dialog.initials.setValue("A.B.");
        submit();
    }
}
