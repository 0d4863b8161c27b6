package org.kinward.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.identity.Role;
import org.kinward.shared.NotFound;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "org.kinward")
class ShellTest extends SpringBrowserlessTest {

    @Autowired World world;

    @ParameterizedTest
    @CsvSource({
        "FAMILY, MyProgramView",
        "FACILITATOR, TodayView",
        "COORDINATOR, TherapyView",
        "ADMINISTRATOR, EngagementView",
        "THERAPIST, TherapyView",
        "PRIVACY_OFFICER, ClientsView"
    })
    void everyRoleStartsAtItsOwnFirstScreen(Role role, String view) {
        SignIn.as(world.staff("Somebody", role, world.center().code()));

        UI.getCurrent().navigate("");

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo(view);
    }

    @ParameterizedTest
    @CsvSource({
        "FAMILY, 'My program,Family sessions,Find a session,My details,Shared with me,Messages,My calendar'",
        "FACILITATOR, 'Today,Calendar,Hours and absences,My calendar'",
        "COORDINATOR, 'Family therapy,Sessions,Calendar,Families,Outbox,Modules,Hours and absences,Public page,My calendar'",
        "THERAPIST, 'Family therapy,Calendar,Hours and absences,My calendar'",
        "PRIVACY_OFFICER, 'Clients,Registers,Audit'",
        "ADMINISTRATOR, 'Engagement,Sessions,Calendar,Modules,Hours and absences,Centers,Mail and reminders,Video sessions,Public page'"
    })
    void theMenuHoldsWhatTheRoleMayOpen(Role role, String entries) {
        SignIn.as(world.staff("Somebody", role, world.center().code()));
        // The test's own window was opened before anybody signed in.
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        UI.getCurrent().navigate("");

        assertThat($(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .containsExactly(entries.split(","));
    }

    @Test
    void unknownAddressesGetAPlainPage() {
        SignIn.as(world.center().coordinator());

        UI.getCurrent().navigate("no/such/page");

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("We cannot find this page")
                .doesNotContain("Available routes");
    }

    @Test
    void aFaultIsAReferenceNumberAndNeverItsText() {
        SignIn.as(world.center().coordinator());
        UI.getCurrent().navigate("");

        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(new IllegalStateException("jdbc password is hunter2")));
        runPendingUIQueue();

        assertThat(test($(Notification.class).last()).getText())
                .contains("Something went wrong on our side")
                .matches("(?s).*[0-9A-F]{8}")
                .doesNotContain("hunter2");
    }

    @Test
    void aRefusalNobodyCaughtIsStillASentence() {
        SignIn.as(world.center().coordinator());
        UI.getCurrent().navigate("");

        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new NotFound()));
        runPendingUIQueue();

        assertThat(test($(Notification.class).last()).getText())
                .isEqualTo("We cannot find this. It may have been removed.");
    }

    @Test
    void theDoorSaysWhenKeycloakIsAway() {
        var door = navigate(SignInView.class);

        assertThat(door.problem.getText()).contains("Signing in is not possible right now");
        assertThat(door.enter.isVisible()).isFalse();
        assertThat(door.again.isVisible()).isTrue();
    }

    private void runPendingUIQueue() {
        com.vaadin.browserless.internal.MockVaadin.INSTANCE.runUIQueue(false);
    }
}
