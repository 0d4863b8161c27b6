package org.kinward.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.engagement.ExportScope.Detail;
import org.kinward.engagement.ExportScope.Summary;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.kinward.shared.Period;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@Import(HeldSession.class)
class EngagementServiceTest {

    private static final Detail BOARD = new Detail("Yearly review for the board");

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired HeldSession held;
    @Autowired EngagementQueries queries;
    @Autowired ReportExport exports;
    @Autowired JdbcClient database;

    private TestCenter center;

    @BeforeEach
    void aSessionWasHeld() {
        center = world.center();
        held.in(center);
    }

    @Test
    void countsPlacesPerModuleAndFamily() {
        var report = report(center.administrator());
        var totals = report.totals();

        assertThat(Measure.ATTENDANCE.of(totals)).contains(new Rate(2, 3));
        assertThat(Measure.NO_SHOWS.of(totals)).contains(new Rate(1, 3));
        assertThat(Measure.COMPLETENESS.of(totals)).contains(new Rate(3, 5));
        assertThat(Measure.UTILIZATION.of(totals)).contains(new Rate(2, 10));
        assertThat(Measure.REACH.of(totals)).contains(new Rate(1, 2));
        assertThat(report.modules())
                .singleElement()
                .satisfies(
                        module -> assertThat(module.title().en()).isEqualTo("Setting boundaries"));
        assertThat(report.families()).hasSize(2).allMatch(row -> row.name() != null);
        assertThat(report.header().runBy()).isEqualTo("Ada Administrator");
        assertThat(report.header().center().zone()).isEqualTo(center.zone());
    }

    @Test
    void aPeriodWithoutSessionsIsEmpty() {
        var quiet = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31));

        var report = SignIn.as(center.administrator(), () -> queries.report(center.id(), quiet));

        assertThat(report.isEmpty()).isTrue();
        assertThat(Measure.ATTENDANCE.of(report.totals())).isEmpty();
    }

    @Test
    void anotherCenterIsNotFound() {
        var stranger = world.center().administrator();

        assertThatThrownBy(() -> report(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> export(stranger, ExportFormat.PDF, new Summary()))
                .isInstanceOf(NotFound.class);
        assertThat(exportsInTheLog()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyAdministratorsMayAsk(Role role) {
        var other = world.staff("Somebody Else", role, center.code());

        assertThatThrownBy(() -> report(other)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> export(other, ExportFormat.XLSX, BOARD))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void moreThanAYearIsRefused() {
        var leapYear = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        var oneDayMore = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

        SignIn.run(
                center.administrator(),
                () -> {
                    assertThat(queries.report(center.id(), leapYear).isEmpty()).isTrue();
                    assertThatThrownBy(() -> queries.report(center.id(), oneDayMore))
                            .isInstanceOf(EngagementRefused.class);
                });
    }

    @Test
    void datesNoDatabaseKnowsAreRefused() {
        var absurd = new Period(LocalDate.MAX.minusDays(1), LocalDate.MAX);

        SignIn.run(
                center.administrator(),
                () ->
                        assertThatThrownBy(() -> queries.report(center.id(), absurd))
                                .isInstanceOf(EngagementRefused.class));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFileLeavesALineInTheLog(ExportFormat format) {
        var summary = export(center.administrator(), format, new Summary());
        var detail = export(center.administrator(), format, BOARD);

        assertThat(summary.name()).endsWith("-summary." + format.extension());
        assertThat(summary.content()).hasSizeGreaterThan(1_000);
        assertThat(detail.name()).endsWith("-detail." + format.extension());
        assertThat(exportsInTheLog())
                .hasSize(2)
                .anySatisfy(line ->
                        assertThat(line)
                                .contains("format=" + format, "suppressed=true")
                                .doesNotContain("purpose"))
                .anySatisfy(line ->
                        assertThat(line)
                                .contains("suppressed=false", "purpose=" + BOARD.purpose()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "too short", "reversed \u202e text here"})
    void theWholeReportNeedsAPurpose(String purpose) {
        assertThatThrownBy(
                        () -> export(center.administrator(), ExportFormat.PDF, new Detail(purpose)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(exportsInTheLog()).isEmpty();
    }

    @Test
    void aPurposeCannotForgeALineOfTheLog() {
        assertThat(new Detail("for the board\nsuppressed=true").purpose())
                .isEqualTo("for the board suppressed=true");
    }

    private EngagementReport report(SignedIn person) {
        return SignIn.as(person, () -> queries.report(center.id(), held.lately(center)));
    }

    private ReportFile export(SignedIn person, ExportFormat format, ExportScope scope) {
        var request =
                new ExportReport(center.id(), held.lately(center), format, scope, Language.SPANISH);
        return SignIn.as(person, () -> exports.export(request));
    }

    private List<@Nullable String> exportsInTheLog() {
        return database.sql(
                        """
                        select details from audit_entries
                        where action = 'ENGAGEMENT_EXPORTED' and center_id = ?
                        """)
                .param(bytes(center.id().value()))
                .query(String.class)
                .list();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
