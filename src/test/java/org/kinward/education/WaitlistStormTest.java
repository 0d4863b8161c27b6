package org.kinward.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinward.identity.SignedIn;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty families cancel while a hundred and fifty sign up and staff add seats. */
@DatabaseTest
class WaitlistStormTest {

    private static final int SEATS = 60;
    private static final int ADDED = 5;

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;
    @Autowired JdbcClient jdbc;

    @Test
    void seatsStayFullInOrderAndNobodyIsPromotedTwice() throws Exception {
        var center = world.center();
        var session = world.session(center, clock, SEATS);
        var families = world.families(center, 200);
        var early = families.subList(0, 50);
        early.forEach(family -> enroll(family, session));
        var steps = new ArrayList<Runnable>();
        early.forEach(family -> steps.add(() -> withdraw(family, session)));
        families.subList(50, 200).forEach(family -> steps.add(() -> enroll(family, session)));
        steps.add(() -> addSeats(center.coordinator(), session));
        Collections.shuffle(steps, new Random(7));

        Crowd.allAtOnce(
                steps,
                step -> {
                    step.run();
                    return true;
                });

        var count = SeatCount.of(jdbc, session);
        assertThat(count)
                .isEqualTo(
                        new SeatCount(
                                SEATS + ADDED,
                                SEATS + ADDED,
                                150 - SEATS - ADDED,
                                SEATS + ADDED,
                                SEATS + ADDED));
        assertThat(promotedMoreThanOnce(session)).isZero();
        assertThat(lastPromoted(session)).isLessThan(firstWaiting(session));
    }

    private void enroll(TestFamily family, SessionId session) {
        SignIn.run(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
    }

    private void withdraw(TestFamily family, SessionId session) {
        var place = enrollmentOf(family, session);
        SignIn.run(
                family.person(),
                () ->
                        enrollment.withdraw(
                                new WithdrawMembers(place, Set.copyOf(family.members()))));
    }

    private EnrollmentId enrollmentOf(TestFamily family, SessionId session) {
        return SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)))
                .enrollment();
    }

    private void addSeats(SignedIn coordinator, SessionId session) {
        SignIn.run(
                coordinator,
                () -> {
                    var now = queries.details(session);
                    var p = now.plan();
                    sessions.change(
                            session,
                            now.version(),
                            new SessionPlan(
                                    p.module(),
                                    p.date(),
                                    p.time(),
                                    p.minutes(),
                                    p.room(),
                                    p.videoLink(),
                                    SEATS + ADDED,
                                    p.language(),
                                    p.facilitator()));
                });
    }

    private long promotedMoreThanOnce(SessionId session) {
        return jdbc.sql(
                        "select count(*) from (select object_id from audit_entries"
                                + " where action = 'FAMILY_PROMOTED' and details like ?"
                                + " group by object_id having count(*) > 1) twice")
                .param("%session=" + session.value() + "%")
                .query(Long.class)
                .single();
    }

    private long lastPromoted(SessionId session) {
        return queueNo("max", session, "CONFIRMED");
    }

    private long firstWaiting(SessionId session) {
        return queueNo("min", session, "WAITLISTED");
    }

    private long queueNo(String which, SessionId session, String status) {
        return jdbc.sql(
                        "select coalesce("
                                + which
                                + "(queue_no), 0) from enrollments where session_id = ? and status = ?")
                .params(List.of(SeatCount.bytes(session.value()), status))
                .query(Long.class)
                .single();
    }
}
