package org.kinward.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.attendance.AttendanceFacts;
import org.kinward.attendance.AttendanceQueries;
import org.kinward.attendance.AttendanceService;
import org.kinward.attendance.AttendanceStatus;
import org.kinward.attendance.MarkAttendance;
import org.kinward.attendance.OccurrenceId;
import org.kinward.attendance.SheetRow;
import org.kinward.families.MemberId;
import org.kinward.shared.Period;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.Answer;
import org.kinward.therapy.HeldSession;
import org.kinward.therapy.Outcome;
import org.kinward.therapy.TherapyOutcomes;
import org.kinward.therapy.TherapySessionId;
import org.kinward.therapy.TherapyWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who came to family therapy stands in the figures of that family. */
@DatabaseTest
@Import(TherapyWorld.class)
class TherapyEngagementTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired TherapyWorld therapy;
    @Autowired TherapyOutcomes outcomes;
    @Autowired AttendanceService attendance;
    @Autowired AttendanceQueries sheets;
    @Autowired AttendanceFacts facts;
    @Autowired EngagementQueries queries;

    private TestCenter center;
    private TestFamily family;
    private TherapySessionId id;
    private OccurrenceId sheet;

    @BeforeEach
    void aSessionForFour() {
        center = world.center();
        family = therapy.familyWithOneSignIn(center, 5);
        id = therapy.open(center, therapy.plan(center, Set.copyOf(family.members()), Set.of(), 3));
        therapy.book(center, id, therapy.at(center, 2, 10));
        for (MemberId member : family.members()) {
            therapy.answer(center, id, family.person(), member, Answer.ACCEPTED);
        }
        sheet = new OccurrenceId(id.value());
    }

    @Test
    void presentLateMissedAndCancelledAreCountedForTheFamily() {
        // One cancels a day ahead, which counts neither way.
        therapy.answer(center, id, family.person(), family.members().get(4), Answer.DECLINED);
        assertThat(figures(Count.PRESENT)).isZero();
        clock.passTo(start().plus(Duration.ofMinutes(1)));
        mark(0, AttendanceStatus.LEFT_EARLY, 50);
        mark(1, AttendanceStatus.ATTENDED_LATE, null);
        mark(2, AttendanceStatus.NO_SHOW, null);
        mark(3, AttendanceStatus.LEFT_EARLY, 20);
        clock.passTo(start().plus(Duration.ofMinutes(61)));
        int edition = therapy.details(center, id).facts().edition();
        SignIn.run(
                center.staff().therapist(),
                () -> {
                    outcomes.record(new HeldSession(id, Outcome.HELD, 60, null, edition));
                    attendance.close(sheet);
                });

        // 50 of 60 minutes are enough to have been there, 20 are not; late is there.
        assertThat(figures(Count.PRESENT)).isEqualTo(2);
        assertThat(figures(Count.NO_SHOW)).isEqualTo(1);
        assertThat(figures(Count.GAVE_NOTICE)).isEqualTo(1);
        assertThat(figures(Count.NOT_RECORDED)).isZero();
        // The hours of all of them: what was noted, or the whole hour.
        assertThat(minutes()).isEqualTo(50 + 60 + 20);
        assertThat(Measure.REACH.of(report().totals())).contains(new Rate(1, 1));
        assertThat(report().modules())
                .singleElement()
                .satisfies(row -> assertThat(row.counts().get(Count.SESSIONS)).hasValue(1));
    }

    private long figures(Count count) {
        return report().families().stream()
                .filter(row -> row.id().equals(family.household()))
                .mapToLong(row -> row.counts().get(count).orElse(0))
                .sum();
    }

    private long minutes() {
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        var period = new Period(today.minusDays(7), today.plusDays(1));
        return SignIn.as(
                        center.administrator(),
                        () -> facts.byHousehold(center.id(), period, clock.instant()))
                .stream()
                .filter(one -> one.household().equals(family.household()))
                .mapToLong(one -> one.tally().minutes())
                .sum();
    }

    private EngagementReport report() {
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        return SignIn.as(
                center.administrator(),
                () ->
                        queries.report(
                                center.id(), new Period(today.minusDays(7), today.plusDays(1))));
    }

    private void mark(int member, AttendanceStatus status, @Nullable Integer minutes) {
        var who = family.members().get(member);
        List<SheetRow> rows = therapy.asTherapist(center, () -> sheets.sheet(sheet).rows());
        var row = rows.stream().filter(one -> one.member().equals(who)).findFirst().orElseThrow();
        SignIn.run(
                center.staff().therapist(),
                () ->
                        attendance.mark(
                                new MarkAttendance(sheet, who, status, minutes, row.version())));
    }

    private Instant start() {
        return Objects.requireNonNull(therapy.details(center, id).facts().startsAt());
    }
}
