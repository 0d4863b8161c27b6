package org.kinward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinward.attendance.AttendanceService;
import org.kinward.attendance.OccurrenceId;
import org.kinward.centers.AddRoom;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterService;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionService;
import org.kinward.education.WithdrawMembers;
import org.kinward.identity.SignedIn;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AuditTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;
    @Autowired EnrollmentService enrollment;
    @Autowired AttendanceService attendance;
    @Autowired CenterService centers;
    @Autowired CenterDirectory directory;
    @Autowired Saboteur saboteur;
    @Autowired JdbcClient jdbc;

    @Test
    void everyStepOfTheMainJobIsWrittenDownWithItsActor() {
        var center = world.center();
        var session = world.session(center, clock, 1);
        var first = world.family(center, 1);
        var second = world.family(center, 1);
        var place = SignIn.as(first.person(), () -> enrollment.enroll(first.everybodyIn(session)));
        SignIn.run(second.person(), () -> enrollment.enroll(second.everybodyIn(session)));
        SignIn.run(
                first.person(),
                () ->
                        enrollment.withdraw(
                                new WithdrawMembers(
                                        place.enrollment(), Set.copyOf(first.members()))));
        var seen = SignIn.as(center.coordinator(), () -> queries.details(session));
        SignIn.run(
                center.coordinator(), () -> sessions.change(session, seen.version(), seen.plan()));
        clock.passTo(seen.startsAt());
        var sheet = new OccurrenceId(session.value());
        SignIn.run(center.facilitator(), () -> attendance.markRestAttended(sheet));
        SignIn.run(center.facilitator(), () -> attendance.close(sheet));

        assertThat(actions(center))
                .containsSubsequence(
                        "SESSION_SCHEDULED by " + id(center.coordinator()),
                        "FAMILY_SEATED by " + id(first.person()),
                        "FAMILY_WAITLISTED by " + id(second.person()),
                        "FAMILY_WITHDREW by " + id(first.person()),
                        "FAMILY_PROMOTED by " + id(first.person()),
                        "SESSION_CHANGED by " + id(center.coordinator()),
                        "REST_MARKED_ATTENDED by " + id(center.facilitator()),
                        "SHEET_CLOSED by " + id(center.facilitator()));
    }

    @Test
    void aChangeThatCannotBeWrittenDownDoesNotHappen() {
        var center = world.center();
        saboteur.fails = true;
        try {
            assertThatThrownBy(() ->
                            SignIn.run(
                                    center.administrator(),
                                    () -> centers.addRoom(new AddRoom(center.id(), "Birch", 5))))
                    .hasMessage("The log is full");
        } finally {
            saboteur.fails = false;
        }

        assertThat(SignIn.as(center.coordinator(), () -> directory.rooms(center.id())))
                .extracting(room -> room.name())
                .containsExactly("Aspen");
    }

    @Test
    void noNameIsInTheLog() {
        var center = world.center();
        world.family(center, 2);

        assertThat(
                        jdbc.sql(
                                        "select count(*) from audit_entries where details like '%River%' or details like '%Ana0%'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private List<String> actions(TestCenter center) {
        return jdbc.sql(
                        "select concat(action, ' by ', lower(hex(actor_id))) from audit_entries"
                                + " where center_id = (select id from centers where code = ?) order by at, id")
                .param(center.code())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String id(SignedIn person) {
        return person.account().value().toString().replace("-", "");
    }

    /** Stands in the log's way when told to, after its row is written. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Saboteur {

        volatile boolean fails;

        @EventListener
        void on(AuditedEvent event) {
            AuditFact fact = event.auditFact();
            if (fails) {
                throw new IllegalStateException("The log is full");
            }
            assertThat(fact.action()).isNotBlank();
        }
    }
}
