package org.kinward.education.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.education.EnrollMembers;
import org.kinward.education.EnrollmentService;
import org.kinward.education.ModuleService;
import org.kinward.education.ModuleTitle;
import org.kinward.education.SeatCount;
import org.kinward.education.SessionId;
import org.kinward.education.SessionService;
import org.kinward.identity.AccountId;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class FamilyViewsTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionService sessions;
    @Autowired JdbcClient jdbc;
    @Autowired ModuleService modules;

    private TestCenter center;
    private TestFamily family;
    private SessionId session;

    @BeforeEach
    void aFamilyIsSignedIn() {
        center = world.center();
        family = world.family(center, 2);
        session = world.session(center, clock, 2);
        SignIn.as(family.person());
    }

    @Test
    void aFamilyTakesItsSeatsAndSeesThemInItsProgram() {
        navigate(OpenSessionsView.class);

        test(button("Sign up")).click();
        submit();

        assertThat(notice()).isEqualTo("Done. You have 2 seats.");
        var program = navigate(MyProgramView.class);
        assertThat(program.content.getElement().getTextRecursively())
                .contains("You have 2 seats", "Setting boundaries");
    }

    @Test
    void aFullSessionOffersThePlaceInLine() {
        var others = world.family(center, 2);
        SignIn.run(others.person(), () -> enrollment.enroll(others.everybodyIn(session)));
        var view = navigate(OpenSessionsView.class);
        assertThat(view.content.getElement().getTextRecursively()).contains("Full");

        test(button("Join the waitlist")).click();
        submit();

        assertThat(notice()).isEqualTo("Done. You are number 1 in line.");
        assertThat(view.content.getElement().getTextRecursively())
                .contains("On the waitlist: number 1 in line");
    }

    @Test
    void nobodyIsSignedUpWithoutBeingChosen() {
        navigate(OpenSessionsView.class);
        test(button("Sign up")).click();
        var dialog = $(PartyDialog.class).single();
        dialog.party.setValue(Set.of());

        submit();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.party.isInvalid()).isTrue();
    }

    @Test
    void oneOfTwoCancelsAndTheOtherKeepsTheSeat() {
        enrollment.enroll(family.everybodyIn(session));
        var view = navigate(MyProgramView.class);

        test(button("Cancel my place")).click();
        var dialog = $(PartyDialog.class).single();
        dialog.party.setValue(Set.of(dialog.party.getValue().iterator().next()));
        submit();

        assertThat(view.content.getElement().getTextRecursively())
                .contains("You have a seat", "Who: Ana");
        assertThat(notice()).contains("Not coming: Ana", "Still coming: Ana");
    }

    @Test
    void aSessionCancelledMeanwhileIsGoneFromTheScreen() {
        var view = navigate(OpenSessionsView.class);
        test(button("Sign up")).click();
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "The heating is broken"));

        submit();

        assertThat(notice()).contains("has cancelled this session");
        assertThat($(PartyDialog.class).exists()).isFalse();
        assertThat(view.content.getElement().getTextRecursively())
                .contains("No sessions right now");
    }

    @Test
    void theOtherTabShowsThePlaceThatWasTakenMeanwhile() {
        var view = navigate(OpenSessionsView.class);
        test(button("Sign up")).click();
        enrollment.enroll(
                new EnrollMembers(
                        session, family.household(), Set.of(family.members().getFirst())));

        submit();

        assertThat(notice()).contains("already signed up");
        assertThat(view.content.getElement().getTextRecursively()).contains("You have a seat");
        assertThat(enrollmentsOf(session)).isEqualTo(1);
    }

    @Test
    void aPartyThatCanNeverFitIsToldAtTheChoice() {
        var small = world.session(center, clock, 1);
        navigate(OpenSessionsView.class);
        test(lastSignUp()).click();
        var dialog = $(PartyDialog.class).single();
        assertThat(dialog.party.getValue()).isEmpty();
        dialog.party.setValue(Set.copyOf(dialog.party.getListDataView().getItems().toList()));

        submit();

        assertThat(dialog.party.getErrorMessage()).contains("only 1 seat");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(enrollmentsOf(small)).isZero();
    }

    private Button lastSignUp() {
        return $(Button.class).withText("Sign up").all().getLast();
    }

    private long enrollmentsOf(SessionId id) {
        return jdbc.sql("select count(*) from enrollments where session_id = ?")
                .param(SeatCount.bytes(id.value()))
                .query(Long.class)
                .single();
    }

    @Test
    void anEmptyProgramSaysWhatToDo() {
        navigate(MyProgramView.class);

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Nothing planned yet", "Find a session");
    }

    @Test
    void anAccountWithoutAFamilyIsToldWhomToCall() {
        SignIn.as(
                new SignedIn(
                        new AccountId(UUID.randomUUID()),
                        "New Person",
                        Set.of(Role.FAMILY),
                        Set.of(center.code()),
                        false));

        navigate(MyProgramView.class);

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Almost there");
    }

    @Test
    void spanishReadersReadSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));

        var view = navigate(OpenSessionsView.class);

        assertThat(view.content.getElement().getTextRecursively())
                .contains("Poner límites", "Quedan 2 lugares", "Inscribirme")
                .doesNotContain("Sign up");
    }

    @Test
    void markupInATitleIsShownAsText() {
        var hostile = "<img src=x onerror=alert(1)> =cmd 👩‍👧";
        SignIn.run(
                center.coordinator(),
                () -> modules.rename(center.module(), 0, new ModuleTitle(hostile, null)));

        navigate(OpenSessionsView.class);

        var title = $(H3.class).single();
        assertThat(title.getText()).isEqualTo(hostile);
        assertThat(title.getElement().getProperty("innerHTML")).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "FAMILY", mode = EnumSource.Mode.EXCLUDE)
    void staffFindNoFamilyPages(Role role) {
        SignIn.as(world.staff("Stan Staff", role, center.code()));

        assertThat(opens("program")).isFalse();
        assertThat(opens("program/sessions")).isFalse();
    }

    private boolean opens(String path) {
        UI.getCurrent().navigate(path);
        return !$(EmptyState.class).all().stream()
                .anyMatch(page ->
                        page.getElement()
                                .getTextRecursively()
                                .contains("We cannot find this page"));
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }

    private String notice() {
        return test($(Notification.class).last()).getText();
    }
}
