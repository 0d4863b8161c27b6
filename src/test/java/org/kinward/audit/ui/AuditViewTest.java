package org.kinward.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.audit.AuditWorld;
import org.kinward.identity.Role;
import org.kinward.shared.AuditKind;
import org.kinward.shared.AuditSubject;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(AuditWorld.class)
@ViewPackages(packages = "org.kinward")
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired AuditWorld log;

    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void anOfficer() {
        center = world.center();
        family = world.family(center, 1);
        SignIn.as(center.staff().privacyOfficer());
    }

    @Test
    void linesAreToldInPlainWords() {
        var view = navigate(AuditView.class);

        assertThat(text(view.list))
                .contains("Entered a family", "Cora Coordinator", "Added a room", "Change")
                .doesNotContain("HOUSEHOLD_REGISTERED");
        assertThat(text(view.list)).contains("Center: Center " + center.code());
        assertThat(view.more.isVisible()).isFalse();
        assertThat(view.filters.scope.isVisible()).isFalse();
    }

    @Test
    void spanishReadersReadSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));

        assertThat(text(navigate(AuditView.class).list)).contains("Registró a una familia");
    }

    @Test
    void filtersNarrowAndAnEmptyAnswerSaysWhatToDo() {
        var view = navigate(AuditView.class);
        view.filters.person.setValue("Ada");
        assertThat(text(view.list)).contains("Added a room").doesNotContain("Entered a family");

        view.filters.kind.setValue(AuditKind.EXPORT);

        assertThat(view.list.isVisible()).isFalse();
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("No line matches");
    }

    @Test
    void checkingTellsThatTheLogIsSoundAndGivesItsHead() {
        var view = navigate(AuditView.class);
        log.sealAll();

        test(view.check).click();

        assertThat(text(view.verdict)).contains("The log is sound");
        assertThat(view.check.isEnabled()).isTrue();
    }

    @Test
    void aFileNeedsAPurpose() {
        var view = navigate(AuditView.class);
        test(view.take).click();
        var dialog = $(AuditExportDialog.class).single();
        submit();
        assertThat(dialog.purpose.isInvalid()).isTrue();
        assertThat(dialog.isOpened()).isTrue();

        dialog.purpose.setValue("Yearly review");
        submit();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(view.file.getHref()).isNotBlank();
    }

    @Test
    void recordsAreHeldAndLetGo() {
        var view = navigate(HoldsView.class);
        assertThat(text(view.content)).contains("Nothing is held");
        test(view.place).click();
        var dialog = $(HoldDialog.class).single();
        submit();
        assertThat(dialog.reason.isInvalid()).isTrue();
        dialog.subject.setValue(new AuditSubject(family.first().value(), "Ana"));
        dialog.reason.setValue("A court asked for it");
        submit();
        assertThat(notice()).isEqualTo("The records are held.");
        assertThat(text(view.content)).contains("Ana0 River", "A court asked for it");

        test($(Button.class).withTestId("lift-hold").single()).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(text(view.content)).contains("Nothing is held");
    }

    @Test
    void theOrganizationChoosesItsCenterOrAll() {
        var officer = center.staff().privacyOfficer();
        SignIn.as(
                world.person(
                        "Olga Officer", Set.of(Role.PRIVACY_OFFICER), officer.centerCodes(), true));
        var view = navigate(AuditView.class);
        assertThat(view.filters.scope.isVisible()).isTrue();

        view.filters.scope.setValue(new AuditFilters.Scope(null));

        assertThat(view.filters.subject.isEnabled()).isFalse();
        assertThat(text(view.list)).contains("Signed in");
        assertThat(view.more.isVisible()).isTrue();
        int before = (int) view.list.getChildren().count();
        test(view.more).click();
        assertThat((int) view.list.getChildren().count()).isGreaterThan(before);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PRIVACY_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void othersFindNoSuchPage(Role role) {
        SignIn.as(world.staff("Somebody", role, center.code()));

        UI.getCurrent().navigate("audit");

        assertThat(getCurrentView()).isNotInstanceOf(AuditView.class);
    }

    private void submit() {
        test($(Button.class).withTestId("submit").single()).click();
    }

    private String notice() {
        return test($(Notification.class).last()).getText();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
