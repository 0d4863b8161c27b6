package org.kinward.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ClientService;
import org.kinward.privacy.ConsentScope;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.privacy.RecipientDirectory;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
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
        fill(openForm().fields);
        submit();
        assertThat(notice()).isEqualTo("The consent is recorded.");
        assertThat(sharedScreenOf(family.person())).contains("J.R. is here", "42 CFR part 2");
        assertThat(sharedScreenOf(father)).contains("Nothing is shared with you");

        openClient();
        test($(Button.class).withTestId("revoke").single()).click();
        submit();

        assertThat(sharedScreenOf(family.person()))
                .contains("Nothing is shared with you")
                .doesNotContain("J.R.", "revoked");
    }

    @Test
    void anIncompleteFormIsToldAtEachField() {
        var fields = openForm().fields;

        submit();

        assertThat(fields.recipient.isInvalid()).isTrue();
        assertThat(fields.scopes.isInvalid()).isTrue();
        assertThat(fields.purpose.isInvalid()).isTrue();
        assertThat(fields.expires.isInvalid()).isTrue();
        fill(fields);
        fields.informed.setValue(false);
        submit();
        assertThat(fields.informed.isInvalid()).isTrue();
        assertThat($(ConsentDialog.class).single().isOpened()).isTrue();
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
        fill(openForm().fields);
        submit();
        sharedScreenOf(family.person());

        var view = openClient();
        assertThat(view.accounting.getElement().getTextRecursively()).doesNotContain("Notice 2024");
        test(view.accounting.show).click();

        assertThat(view.accounting.getElement().getTextRecursively())
                .contains("was shown “That the client is here”", "Notice 2024");
    }

    @Test
    void whatIsSharedIsPutAwayAndLookedUpAgain() {
        fill(openForm().fields);
        submit();
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

    private ConsentDialog openForm() {
        test(openClient().record).click();
        return $(ConsentDialog.class).single();
    }

    private void fill(ConsentFields fields) {
        fields.recipient.setValue(recipients.search(center.id(), "Ana0").getFirst());
        fields.scopes.setValue(Set.of(ConsentScope.PRESENCE));
        fields.purpose.setValue("To come to sessions together");
        fields.expires.setValue(fields.signed.getValue().plusDays(60));
        fields.informed.setValue(true);
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
