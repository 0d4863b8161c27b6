package org.kinward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.attendance.AttendanceQueries;
import org.kinward.attendance.OccurrenceId;
import org.kinward.centers.AddRoom;
import org.kinward.centers.CenterService;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.identity.SignedIn;
import org.kinward.shared.AuditKind;
import org.kinward.shared.Language;
import org.kinward.shared.Period;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AuditServiceTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired AuditQueries audit;
    @Autowired AuditExport export;
    @Autowired HoldService holds;
    @Autowired CenterService centers;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionQueries sessions;
    @Autowired AttendanceQueries sheets;

    private TestCenter center;
    private TestFamily family;
    private SessionId session;
    private SignedIn officer;

    @BeforeEach
    void aFamilyInASession() {
        center = world.center();
        family = world.family(center, 1);
        session = world.session(center, clock, 5);
        SignIn.run(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        officer = center.staff().privacyOfficer();
    }

    @Test
    void linesAreFoundByPersonObjectPeriodAndKind() {
        var day = LocalDate.ofInstant(clock.instant(), center.zone());
        var all = AuditFilter.of(center.id());

        assertThat(actions(all)).contains("FAMILY_SEATED", "SESSION_SCHEDULED", "ROOM_ADDED");
        assertThat(actions(new AuditFilter(center.id(), "ana0 RIVER", null, null, null)))
                .containsExactly("FAMILY_SEATED");
        assertThat(actions(new AuditFilter(center.id(), "nobody%", null, null, null))).isEmpty();
        assertThat(actions(new AuditFilter(center.id(), "", session.value(), null, null)))
                .containsExactly("SESSION_SCHEDULED");
        assertThat(
                        actions(
                                new AuditFilter(
                                        center.id(),
                                        "",
                                        null,
                                        new Period(day, day),
                                        AuditKind.CHANGE)))
                .contains("FAMILY_SEATED");
        assertThat(
                        actions(
                                new AuditFilter(
                                        center.id(),
                                        "",
                                        null,
                                        new Period(day.minusDays(9), day.minusDays(1)),
                                        null)))
                .isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        var all = AuditFilter.of(center.id());
        // The first look adds its own line, the next ones are the same look.
        page(all, null, 1);
        var whole = page(all, null, 200);

        var seen = new ArrayList<AuditRow>();
        @Nullable AuditCursor last = null;
        while (true) {
            var cursor = last;
            var page = page(all, cursor, 2);
            if (page.isEmpty()) {
                break;
            }
            seen.addAll(page);
            last = page.getLast().cursor();
        }

        assertThat(seen).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(6);
    }

    @Test
    void lookingIsWrittenDownOnceAnHour() {
        for (int look = 0; look < 3; look++) {
            SignIn.as(center.coordinator(), () -> sessions.roster(session));
            SignIn.as(center.facilitator(), () -> sheets.sheet(new OccurrenceId(session.value())));
        }
        assertThat(looks()).containsExactlyInAnyOrder("ROSTER_READ", "SHEET_READ");

        clock.pass(Duration.ofMinutes(61));
        SignIn.as(center.coordinator(), () -> sessions.roster(session));

        assertThat(looks()).containsExactlyInAnyOrder("ROSTER_READ", "ROSTER_READ", "SHEET_READ");
    }

    @Test
    void anotherPersonsLookIsAnotherLine() {
        SignIn.as(center.coordinator(), () -> sessions.roster(session));
        SignIn.as(center.staff().secondCoordinator(), () -> sessions.roster(session));

        assertThat(looks()).containsExactly("ROSTER_READ", "ROSTER_READ");
    }

    @Test
    void lookingIntoTheLogIsInTheLog() {
        page(AuditFilter.of(center.id()), null, 5);

        assertThat(actions(AuditFilter.of(center.id()))).contains("AUDIT_READ");
    }

    @Test
    void linesThatNameSomebodyOnlyInTheirDetailsAreFoundToo() {
        SignIn.run(
                officer,
                () ->
                        holds.place(
                                new PlaceHold(
                                        center.id(),
                                        family.first().value(),
                                        "A court asked for it")));

        assertThat(actions(new AuditFilter(center.id(), "", family.first().value(), null, null)))
                .contains("HOLD_PLACED");
        assertThat(
                        actions(
                                new AuditFilter(
                                        center.id(), "", family.household().value(), null, null)))
                .contains("HOUSEHOLD_REGISTERED");
    }

    @Test
    void whichFiltersWereUsedIsInTheLogAndNotWhatStoodInThem() {
        page(new AuditFilter(center.id(), "Ada", null, null, AuditKind.READ), null, 5);

        assertThat(page(AuditFilter.of(center.id()), null, 200))
                .filteredOn(row -> "PERSON,READ".equals(row.details().get("filters")))
                .singleElement()
                .satisfies(row -> assertThat(row.details().toString()).doesNotContain("Ada"));
    }

    @Test
    void onlyTheOrganizationSeesAllCenters() {
        var all = new AuditFilter(null, "", null, null, null);
        var chief =
                new SignedIn(officer.account(), officer.name(), officer.roles(), Set.of(), true);

        assertThatThrownBy(() -> page(all, null, 5)).hasMessage("refusal.notFound");
        assertThat(SignIn.as(chief, () -> audit.page(all, null, 200)))
                .extracting(AuditRow::action)
                .contains("SIGNED_IN");
    }

    @Test
    void aFileHoldsTheLinesAndItsPurposeIsInTheLog() throws IOException {
        SignIn.run(
                center.administrator(),
                () -> centers.addRoom(new AddRoom(center.id(), "Birch", 5)));
        var out = new ByteArrayOutputStream();

        SignIn.as(officer);
        export.export(
                new ExportAudit(AuditFilter.of(center.id()), "Yearly  review", Language.SPANISH),
                out);

        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFF\"Hora (UTC)\",\"Hecho por\"");
        assertThat(lines.get(1))
                .contains("\"Sacó líneas del registro de auditoría\"", "motivo: Yearly review");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"Agregó una sala\"");
    }

    @Test
    void nothingLeavesWithoutAPurpose() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> SignIn.run(officer, () -> exportTo(out, "because")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, \"'=1+1\"",
        "@SUM(A1), \"'@SUM(A1)\"",
        "-2, \"'-2\"",
        "plain, \"plain\"",
    })
    void aSpreadsheetFindsNoFormula(String text, String cell) {
        assertThat(AuditExport.cell(text)).isEqualTo(cell);
        assertThat(AuditExport.cell("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
    }

    @Test
    void peopleArePickedByNameAtAnOwnCenterOnly() {
        assertThat(SignIn.as(officer, () -> audit.subjects(center.id(), "river")))
                .extracting(subject -> subject.id())
                .contains(family.first().value());
        assertThat(SignIn.as(officer, () -> audit.subjects(center.id(), " "))).isEmpty();
    }

    private void exportTo(ByteArrayOutputStream out, String purpose) {
        try {
            export.export(
                    new ExportAudit(AuditFilter.of(center.id()), purpose, Language.ENGLISH), out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<String> looks() {
        return page(new AuditFilter(center.id(), "", null, null, AuditKind.READ), null, 100)
                .stream()
                .filter(row -> !row.objectId().equals(new UUID(0, 0)))
                .map(AuditRow::action)
                .toList();
    }

    private List<String> actions(AuditFilter filter) {
        return page(filter, null, 200).stream().map(AuditRow::action).toList();
    }

    private List<AuditRow> page(AuditFilter filter, @Nullable AuditCursor after, int size) {
        return SignIn.as(officer, () -> audit.page(filter, after, size));
    }
}
