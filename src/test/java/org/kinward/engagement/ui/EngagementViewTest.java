package org.kinward.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.engagement.HeldSession;
import org.kinward.identity.Role;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(HeldSession.class)
class EngagementViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired HeldSession held;

    private TestCenter center;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        center = world.center();
        held.in(center);
        SignIn.as(center.administrator());
    }

    @Test
    void showsFiguresModulesAndFamilies() {
        var view = navigate(EngagementView.class);

        assertThat(text(view)).contains("66.7%", "2 of 3", "10 seats", "Attendance rate");
        assertThat($view(Grid.class).all()).hasSize(2);
        assertThat(test($view(Grid.class).all().getFirst()).getCellText(0, 0))
                .isEqualTo("Setting boundaries");
        assertThat($view(Grid.class).all())
                .extracting(grid -> test(grid).size())
                .containsExactly(1, 2);
        assertThat(view.filter.center.isVisible()).isFalse();
        assertThat(view.filter.preset.getValue()).isEqualTo(Preset.LAST_THREE_MONTHS);
    }

    @Test
    void anEmptyPeriodSaysWhatToDo() {
        var view = open("from=2020-01-01&to=2020-01-31");

        assertThat($view(EmptyState.class).all()).hasSize(1);
        assertThat(view.export.isVisible()).isFalse();
        assertThat(view.filter.from.getValue()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void nonsenseInTheAddressShowsTheLastThreeMonths() {
        var view = open("from=2020-13-01&to=tomorrow");

        assertThat(view.filter.preset.getValue()).isEqualTo(Preset.LAST_THREE_MONTHS);
    }

    @Test
    void datesThatMakeNoPeriodAreRefusedAtTheField() {
        var view = navigate(EngagementView.class);

        test(view.filter.to).setValue(view.filter.from.getValue().minusDays(1));

        assertThat(view.filter.to.isInvalid()).isTrue();
        assertThat(view.filter.to.getErrorMessage()).contains("on or after");
    }

    @Test
    void moreThanAYearIsRefusedAtTheField() {
        var view = navigate(EngagementView.class);

        test(view.filter.from).setValue(view.filter.to.getValue().minusDays(366));

        assertThat(view.filter.to.getErrorMessage()).contains("366 days");
    }

    @Test
    void theWholeReportAsksForItsPurposeFirst() {
        var dialog = openExport();
        dialog.scope.setValue(ExportDialog.Scope.DETAIL);
        assertThat(dialog.scope.getHelperText()).contains("Keep this file inside your center.");

        test(dialog.start).click();

        assertThat(dialog.purpose.isInvalid()).isTrue();
        assertThat(dialog.link.getHref()).isEmpty();
    }

    @Test
    void theDialogIsLeftLikeEveryOther() {
        var dialog = openExport();

        assertThat(dialog.leave.getText()).isEqualTo("Back");
        test(dialog.leave).click();

        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void theFileIsHandedOut() {
        var dialog = openExport();
        test(dialog.start).click();
        assertThat(dialog.start.isEnabled()).isFalse();

        var file = new ByteArrayOutputStream();
        test(dialog.link).download(file);
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());

        assertThat(file.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(dialog.isOpened()).isFalse();
        assertThat($(Notification.class).all()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseOpensIt(Role role) {
        SignIn.as(world.staff("Somebody Else", role, center.code()));

        UI.getCurrent().navigate("engagement");

        assertThat(getCurrentView()).isNotInstanceOf(EngagementView.class);
    }

    private EngagementView open(String query) {
        UI.getCurrent().navigate("engagement", QueryParameters.fromString(query));
        return (EngagementView) getCurrentView();
    }

    private ExportDialog openExport() {
        var view = navigate(EngagementView.class);
        test(view.export).click();
        return $(ExportDialog.class).single();
    }

    private static String text(EngagementView view) {
        return view.getElement().getTextRecursively();
    }
}
