package org.kinward.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.education.ModuleTitle;
import org.kinward.engagement.HeldSession;
import org.kinward.engagement.ModuleRow;
import org.kinward.engagement.ReportTexts;
import org.kinward.identity.Role;
import org.kinward.shared.Period;
import org.kinward.shared.ui.EmptyState;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(HeldSession.class)
class EngagementViewTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired HeldSession held;
    @Autowired MessageSource messages;

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

    /** Eight columns fit a screen of 1440 pixels in both languages, seven a family's row. */
    @Test
    void theTablesKeepToWhatFitsAScreen() {
        navigate(EngagementView.class);

        assertThat($view(FigureGrid.class).all())
                .extracting(grid ->
                        ((FigureGrid<?>) grid)
                                .getColumns().stream().filter(Grid.Column::isVisible).count())
                .containsExactly(8L, 7L);
    }

    @Test
    void eachRateOfATableStandsWithItsNumbers() {
        navigate(EngagementView.class);

        var modules = $view(FigureGrid.class).all().getFirst();

        assertThat(text(test(modules).getCellComponent(0, 1))).isEqualTo("66.7%2 of 3");
    }

    @Test
    void onAPhoneARowIsACard() {
        navigate(EngagementView.class);
        FigureGrid<?> modules = $view(FigureGrid.class).all().getFirst();

        modules.fit(true);

        assertThat(modules.getColumns().stream().filter(Grid.Column::isVisible))
                .hasSize(1)
                .allMatch(modules.card::equals);
        assertThat(text(test(modules).getCellComponent(0, 0)))
                .contains("Setting boundaries", "Attendance rate66.7%2 of 3", "Not recorded2");
    }

    @Test
    void modulesAreSortedByTheTitleTheReaderSees() {
        held.in(center, new ModuleTitle("Zest for life", "Alegría de vivir"));
        SignIn.as(center.administrator());

        assertThat(titles(Locale.US)).containsExactly("Setting boundaries", "Zest for life");
        assertThat(titles(Locale.of("es"))).containsExactly("Alegría de vivir", "Poner límites");
    }

    @Test
    void onlyWhatIsShownIsDefined() {
        var view = navigate(EngagementView.class);

        assertThat(text(view))
                .contains("No-shows ÷ (attended + no-shows)")
                .doesNotContain("Missed rate", "Commitment rate");
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

    /** No figures stand under dates they are not of, and none of them can be taken away. */
    @Test
    void datesThatMakeNoPeriodShowAndExportNothing() {
        var view = navigate(EngagementView.class);
        var last = view.filter.to.getValue();

        test(view.filter.to).setValue(view.filter.from.getValue().minusDays(1));

        assertThat(view.export.isVisible()).isFalse();
        assertThat($view(Grid.class).all()).isEmpty();
        assertThat(text(view)).contains("Please check the dates").doesNotContain("66.7%");
        assertThat(view.filter.preset.getValue()).isEqualTo(Preset.CUSTOM);

        test(view.filter.to).setValue(last);

        assertThat(view.export.isVisible()).isTrue();
        assertThat(view.filter.preset.getValue()).isEqualTo(Preset.LAST_THREE_MONTHS);
        assertThat(text(view)).contains("66.7%");
    }

    @Test
    void theFiguresSayWhichPeriodTheyAreOf() {
        var texts = new ReportTexts(messages, Locale.US);
        var view = navigate(EngagementView.class);

        var period = new Period(view.filter.from.getValue(), view.filter.to.getValue());

        assertThat($view(H2.class).all().getFirst().getText()).isEqualTo(texts.period(period));
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

    private List<String> titles(Locale locale) {
        UI.getCurrent().setLocale(locale);
        navigate(EngagementView.class);
        FigureGrid<ModuleRow> modules = $view(FigureGrid.class).all().getFirst();
        return modules.getGenericDataView().getItems().map(row -> row.title().in(locale)).toList();
    }

    private ExportDialog openExport() {
        var view = navigate(EngagementView.class);
        test(view.export).click();
        return $(ExportDialog.class).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
