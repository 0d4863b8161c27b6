package org.kinward.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffId;
import org.kinward.education.SessionRefused.Reason;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SessionServiceTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;
    @Autowired EnrollmentService enrollment;
    @Autowired CenterDirectory directory;
    @Autowired JdbcClient jdbc;

    private TestCenter center;

    @BeforeEach
    void openACenter() {
        center = world.center();
    }

    @Test
    void theSecondEditorLearnsWhoChangedWhat() {
        var session = world.session(center, clock, 5);
        var seen = details(session);
        SignIn.run(
                center.staff().secondCoordinator(),
                () -> sessions.change(session, seen.version(), withSeats(seen.plan(), 8)));

        assertThatThrownBy(() ->
                        SignIn.run(
                                center.coordinator(),
                                () ->
                                        sessions.change(
                                                session,
                                                seen.version(),
                                                withSeats(seen.plan(), 3))))
                .isInstanceOfSatisfying(
                        EditConflict.class,
                        conflict -> {
                            assertThat(conflict.current().plan().seats()).isEqualTo(8);
                            assertThat(conflict.current().lastChange().by())
                                    .isEqualTo("Cyrus Coordinator");
                        });
        assertThat(details(session).plan().seats()).isEqualTo(8);
    }

    @Test
    void familiesTakingSeatsDoNotDisturbAnEdit() {
        var session = world.session(center, clock, 5);
        var seen = details(session);
        var family = world.family(center, 2);
        SignIn.run(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));

        SignIn.run(
                center.coordinator(),
                () -> sessions.change(session, seen.version(), withSeats(seen.plan(), 6)));

        assertThat(details(session).plan().seats()).isEqualTo(6);
    }

    @Test
    void addedSeatsGoToTheLine() {
        var session = world.session(center, clock, 1);
        world.families(center, 3)
                .forEach(family ->
                        SignIn.run(
                                family.person(),
                                () -> enrollment.enroll(family.everybodyIn(session))));
        var seen = details(session);

        SignIn.run(
                center.coordinator(),
                () -> sessions.change(session, seen.version(), withSeats(seen.plan(), 2)));

        assertThat(SeatCount.of(jdbc, session)).isEqualTo(new SeatCount(2, 2, 1, 2, 2));
    }

    @Test
    void onlyWhoMayOpenTheSheetCanHoldTheSession() {
        var plan = center.plan(clock, 4, 5);
        var therapist = staffNamed("Theo Therapist");

        assertRefused(
                Reason.NOT_A_FACILITATOR,
                () -> sessions.schedule(center.id(), heldBy(plan, therapist)));

        var session = world.session(center, clock, 5);
        var seen = details(session);
        assertRefused(
                Reason.NOT_A_FACILITATOR,
                () -> sessions.change(session, seen.version(), heldBy(seen.plan(), therapist)));
        SignIn.run(
                center.coordinator(),
                () ->
                        sessions.change(
                                session,
                                seen.version(),
                                heldBy(seen.plan(), staffNamed("Cyrus Coordinator"))));
    }

    private StaffId staffNamed(String name) {
        return SignIn.as(center.coordinator(), () -> directory.staff(center.id())).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static SessionPlan heldBy(SessionPlan plan, StaffId facilitator) {
        return new SessionPlan(
                plan.module(),
                plan.date(),
                plan.time(),
                plan.minutes(),
                plan.room(),
                plan.videoLink(),
                plan.seats(),
                plan.language(),
                facilitator);
    }

    @Test
    void takenSeatsCannotBeTakenAway() {
        var session = world.session(center, clock, 3);
        var family = world.family(center, 2);
        SignIn.run(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        var seen = details(session);

        assertRefused(
                Reason.SEATS_TAKEN,
                () -> sessions.change(session, seen.version(), withSeats(seen.plan(), 1)));
    }

    @Test
    void theHourThatTheClocksSkipIsRefused() {
        var spring =
                LocalDate.of(clock.instant().atZone(center.zone()).getYear() + 1, Month.MARCH, 1);
        var skippedDay =
                center.zone()
                        .getRules()
                        .nextTransition(spring.atStartOfDay(center.zone()).toInstant())
                        .getDateTimeBefore()
                        .toLocalDate();

        assertRefused(
                Reason.TIME_DOES_NOT_EXIST,
                () -> schedule(plan -> at(plan, skippedDay, LocalTime.of(2, 30))));
    }

    @Test
    void aSessionKeepsItsLocalTimeAcrossTheClockChange() {
        var summer =
                LocalDate.of(clock.instant().atZone(center.zone()).getYear() + 1, Month.JULY, 1);
        var winter = LocalDate.of(summer.getYear(), Month.DECEMBER, 1);

        var july = SignIn.as(center.coordinator(), () -> schedule(p -> at(p, summer, p.time())));
        var december =
                SignIn.as(center.coordinator(), () -> schedule(p -> at(p, winter, p.time())));

        assertThat(details(july).startsAt().atZone(center.zone()).toLocalTime())
                .isEqualTo(LocalTime.of(18, 0));
        assertThat(details(december).startsAt().atZone(center.zone()).toLocalTime())
                .isEqualTo(LocalTime.of(18, 0));
        assertThat(details(july).startsAt().toString()).contains("T00:00");
        assertThat(details(december).startsAt().toString()).contains("T01:00");
    }

    @Test
    void aSessionNeedsAPlaceThatIsLargeEnough() {
        assertRefused(Reason.NO_PLACE, () -> schedule(plan -> in(plan, null, null)));
        assertRefused(Reason.ROOM_TOO_SMALL, () -> schedule(plan -> withSeats(plan, 13)));
    }

    @Test
    void thePastIsOver() {
        assertRefused(
                Reason.IN_THE_PAST,
                () -> schedule(plan -> at(plan, plan.date().minusDays(10), plan.time())));
        var session = world.session(center, clock, 5);
        var seen = details(session);
        clock.pass(Duration.ofDays(5));

        assertRefused(
                Reason.ALREADY_STARTED,
                () -> sessions.change(session, seen.version(), seen.plan()));
        assertRefused(Reason.ALREADY_STARTED, () -> sessions.cancel(session, "Too late"));
    }

    @Test
    void theListCountsPeopleNotHouseholds() {
        var session = world.session(center, clock, 2);
        var couple = world.family(center, 2);
        var waiting = world.family(center, 2);
        SignIn.run(couple.person(), () -> enrollment.enroll(couple.everybodyIn(session)));
        SignIn.run(waiting.person(), () -> enrollment.enroll(waiting.everybodyIn(session)));
        var filter = new SessionFilter(center.id(), SessionFilter.Scope.UPCOMING, "BOUND");

        var rows =
                SignIn.as(
                        center.coordinator(),
                        () -> queries.list(filter, SessionSort.SOONEST_FIRST, 0, 50));

        assertThat(rows)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.seated()).isEqualTo(2);
                    assertThat(row.waiting()).isEqualTo(2);
                    assertThat(row.free()).isZero();
                });
        assertThat(SignIn.as(center.coordinator(), () -> queries.roster(session)))
                .extracting(RosterRow::position)
                .containsExactly(0L, 1L);
    }

    @Test
    void aPercentSignInTheSearchIsOnlyAPercentSign() {
        world.session(center, clock, 2);
        var filter = new SessionFilter(center.id(), SessionFilter.Scope.UPCOMING, "%");

        assertThat(SignIn.as(center.coordinator(), () -> queries.count(filter))).isZero();
    }

    private SessionDetails details(SessionId session) {
        return SignIn.as(center.coordinator(), () -> queries.details(session));
    }

    private SessionId schedule(UnaryOperator<SessionPlan> change) {
        return sessions.schedule(center.id(), change.apply(center.plan(clock, 3, 5)));
    }

    private void assertRefused(Reason reason, Runnable action) {
        assertThatThrownBy(() -> SignIn.run(center.coordinator(), action))
                .isInstanceOfSatisfying(
                        SessionRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static SessionPlan withSeats(SessionPlan p, int seats) {
        return new SessionPlan(
                p.module(),
                p.date(),
                p.time(),
                p.minutes(),
                p.room(),
                p.videoLink(),
                seats,
                p.language(),
                p.facilitator());
    }

    private static SessionPlan at(SessionPlan p, LocalDate date, LocalTime time) {
        return new SessionPlan(
                p.module(),
                date,
                time,
                p.minutes(),
                p.room(),
                p.videoLink(),
                p.seats(),
                p.language(),
                p.facilitator());
    }

    private static SessionPlan in(
            SessionPlan p, @Nullable RoomId room, @Nullable String videoLink) {
        return new SessionPlan(
                p.module(),
                p.date(),
                p.time(),
                p.minutes(),
                room,
                videoLink,
                p.seats(),
                p.language(),
                p.facilitator());
    }
}
