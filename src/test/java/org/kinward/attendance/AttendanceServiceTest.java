package org.kinward.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.attendance.AttendanceRefused.Reason;
import org.kinward.education.EnrollmentService;
import org.kinward.education.ModuleService;
import org.kinward.education.ModuleTitle;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.education.WithdrawMembers;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.kinward.shared.LocalizedText;
import org.kinward.shared.NotFound;
import org.kinward.shared.Period;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AttendanceServiceTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionQueries sessions;
    @Autowired AttendanceService attendance;
    @Autowired AttendanceQueries sheets;
    @Autowired AttendanceFacts facts;
    @Autowired ModuleService modules;

    private TestCenter center;
    private SessionId session;
    private OccurrenceId sheet;
    private TestFamily family;

    @BeforeEach
    void aFamilyOfThreeIsExpected() {
        center = world.center();
        session = world.session(center, clock, 10);
        sheet = new OccurrenceId(session.value());
        family = world.family(center, 3);
        SignIn.run(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
    }

    @Test
    void aClosedSheetKeepsWhoWasNotRecordedVisible() {
        theSessionBegins();
        mark(0, AttendanceStatus.ATTENDED, null);

        SignIn.run(center.facilitator(), () -> attendance.close(sheet));

        assertThat(rows())
                .extracting(SheetRow::status)
                .containsExactlyInAnyOrder(
                        AttendanceStatus.ATTENDED,
                        AttendanceStatus.NOT_RECORDED,
                        AttendanceStatus.NOT_RECORDED);
        assertRefused(Reason.SHEET_CLOSED, () -> markOne(1, AttendanceStatus.ATTENDED, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = AttendanceStatus.class,
            names = {"NO_SHOW", "ATTENDED_LATE", "LEFT_EARLY"})
    void nobodyIsMissedOrLateBeforeTheStart(AttendanceStatus status) {
        clock.passTo(startsAt().minus(Duration.ofMinutes(7)));

        assertRefused(Reason.NOT_BEFORE_START, () -> markOne(0, status, 30));

        mark(0, AttendanceStatus.ATTENDED, null);
        mark(1, AttendanceStatus.EXCUSED, null);
        theSessionBegins();
        mark(2, status, 30);
        assertThat(rows())
                .extracting(SheetRow::status)
                .containsExactly(AttendanceStatus.ATTENDED, AttendanceStatus.EXCUSED, status);
    }

    @Test
    void aReopenedSheetTakesCorrections() {
        theSessionBegins();
        SignIn.run(center.facilitator(), () -> attendance.close(sheet));

        SignIn.run(center.facilitator(), () -> attendance.reopen(sheet));
        mark(0, AttendanceStatus.EXCUSED, null);

        assertThat(rows().getFirst().status()).isEqualTo(AttendanceStatus.EXCUSED);
    }

    @Test
    void oneButtonMarksAllTheRest() {
        theSessionBegins();
        mark(0, AttendanceStatus.NO_SHOW, null);

        SignIn.run(center.facilitator(), () -> attendance.markRestAttended(sheet));

        assertThat(rows())
                .extracting(SheetRow::status)
                .containsExactly(
                        AttendanceStatus.NO_SHOW,
                        AttendanceStatus.ATTENDED,
                        AttendanceStatus.ATTENDED);
    }

    @Test
    void nobodyOverwritesAMarkTheyHaveNotSeen() {
        theSessionBegins();
        var seen = rows().getFirst();
        mark(0, AttendanceStatus.NO_SHOW, null);

        assertRefused(
                Reason.CHANGED_MEANWHILE,
                () ->
                        attendance.mark(
                                new MarkAttendance(
                                        sheet,
                                        seen.member(),
                                        AttendanceStatus.ATTENDED,
                                        null,
                                        seen.version())));
    }

    @Test
    void whatCannotBeMarkedIsSaidPlainly() {
        assertRefused(Reason.TOO_EARLY, () -> markOne(0, AttendanceStatus.ATTENDED, null));
        var place =
                SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        SignIn.run(
                family.person(),
                () ->
                        enrollment.withdraw(
                                new WithdrawMembers(
                                        place.enrollment(), Set.of(rows().get(2).member()))));
        theSessionBegins();

        assertRefused(Reason.PLACE_GIVEN_UP, () -> markOne(2, AttendanceStatus.ATTENDED, null));
        assertRefused(Reason.NOT_A_MARK, () -> markOne(0, AttendanceStatus.CANCELLED, null));
        assertRefused(Reason.MINUTES_MISSING, () -> markOne(0, AttendanceStatus.LEFT_EARLY, null));
    }

    @Test
    void cancellingWithinADayCountsAsLate() {
        var place =
                SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        var early = rows().get(0).member();
        var late = rows().get(1).member();
        SignIn.run(
                family.person(),
                () -> enrollment.withdraw(new WithdrawMembers(place.enrollment(), Set.of(early))));
        clock.passTo(startsAt().minus(Duration.ofHours(23)));

        SignIn.run(
                family.person(),
                () -> enrollment.withdraw(new WithdrawMembers(place.enrollment(), Set.of(late))));

        assertThat(rows())
                .extracting(SheetRow::status)
                .containsExactly(
                        AttendanceStatus.CANCELLED,
                        AttendanceStatus.LATE_CANCEL,
                        AttendanceStatus.BOOKED);
    }

    @Test
    void leavingEarlyCountsAsPresentFromHalfOfTheMinutes() {
        theSessionBegins();
        mark(0, AttendanceStatus.LEFT_EARLY, 45);
        mark(1, AttendanceStatus.LEFT_EARLY, 44);
        mark(2, AttendanceStatus.NO_SHOW, null);
        clock.pass(Duration.ofHours(2));

        assertThat(tally()).isEqualTo(new Tally(1, 1, 0, 0, 0, 0, 0, 89));
    }

    @Test
    void onlySessionsThatAreOverCount() {
        theSessionBegins();
        mark(0, AttendanceStatus.ATTENDED, null);

        assertThat(topics()).isEmpty();

        clock.pass(Duration.ofHours(2));
        assertThat(tally()).isEqualTo(new Tally(1, 0, 0, 0, 0, 0, 2, 90));
    }

    @Test
    void anAskerSaysAsOfWhen() {
        theSessionBegins();
        var during = clock.instant();
        clock.pass(Duration.ofHours(2));

        assertThat(topics()).hasSize(1);
        assertThat(
                        SignIn.as(
                                center.administrator(),
                                () -> facts.byTopic(center.id(), period(), during)))
                .isEmpty();
    }

    @Test
    void aRenamedTopicBearsTheTitleOfItsLatestSession() {
        clock.pass(Duration.ofDays(4));
        SignIn.run(
                center.coordinator(),
                () -> modules.rename(center.module(), 0, new ModuleTitle("Boundaries", "Límites")));
        var second = world.session(center, clock, 10);
        var secondDay = day(second);
        clock.pass(Duration.ofDays(4));

        assertThat(topics(new Period(day(session), secondDay)))
                .singleElement()
                .satisfies(facts -> {
                    assertThat(facts.topic()).isEqualTo(new LocalizedText("Boundaries", "Límites"));
                    assertThat(facts.held()).isEqualTo(2);
                });
        assertThat(topics(new Period(day(session), day(session))))
                .extracting(facts -> facts.topic().en())
                .containsExactly("Setting boundaries");
    }

    @Test
    void aFacilitatorOpensOnlyTheirOwnSheets() {
        var colleague = world.staff("Finn Facilitator", Role.FACILITATOR, center.code());

        assertThatThrownBy(() -> SignIn.as(colleague, () -> sheets.sheet(sheet)))
                .isInstanceOf(NotFound.class);
        assertThat(SignIn.as(center.facilitator(), () -> sheets.sheet(sheet)).rows()).hasSize(3);
        assertThat(SignIn.as(center.coordinator(), () -> sheets.sheet(sheet)).rows()).hasSize(3);
    }

    private Instant startsAt() {
        return SignIn.as(center.coordinator(), () -> sessions.details(session)).startsAt();
    }

    private void theSessionBegins() {
        clock.passTo(startsAt());
    }

    private List<SheetRow> rows() {
        return SignIn.as(center.coordinator(), () -> sheets.sheet(sheet)).rows();
    }

    private Period period() {
        return new Period(day(session), day(session));
    }

    private LocalDate day(SessionId id) {
        return SignIn.as(center.coordinator(), () -> sessions.details(id))
                .startsAt()
                .atZone(center.zone())
                .toLocalDate();
    }

    private List<TopicFacts> topics() {
        return topics(period());
    }

    private List<TopicFacts> topics(Period period) {
        return SignIn.as(
                center.administrator(), () -> facts.byTopic(center.id(), period, clock.instant()));
    }

    private Tally tally() {
        return SignIn.as(
                        center.administrator(),
                        () -> facts.byHousehold(center.id(), period(), clock.instant()))
                .getFirst()
                .tally();
    }

    private void mark(int row, AttendanceStatus status, @Nullable Integer minutes) {
        SignIn.run(center.facilitator(), () -> markOne(row, status, minutes));
    }

    private void markOne(int index, AttendanceStatus status, @Nullable Integer minutes) {
        var row = rows().get(index);
        attendance.mark(new MarkAttendance(sheet, row.member(), status, minutes, row.version()));
    }

    private void assertRefused(Reason reason, Runnable action) {
        SignedIn facilitator = center.facilitator();
        assertThatThrownBy(() -> SignIn.run(facilitator, action))
                .isInstanceOfSatisfying(
                        AttendanceRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
