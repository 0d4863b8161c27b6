package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.attendance.AttendanceService;
import org.kinward.attendance.AttendanceStatus;
import org.kinward.attendance.MarkAttendance;
import org.kinward.attendance.OccurrenceId;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.education.SessionService;
import org.kinward.education.WithdrawMembers;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a family finds in its inbox, over a real mail server. */
@DatabaseTest
@Import(Postbox.class)
class MailFlowTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;
    @Autowired AttendanceService attendance;

    private TestCenter center;
    private TestFamily family;
    private SessionId session;

    @BeforeEach
    void aFamilyAndASession() {
        center = world.center();
        family = world.family(center, 1);
        session = world.session(center, clock, 1);
    }

    @Test
    void aSeatIsConfirmedOnce() {
        enroll(family);
        enroll(family);

        post.deliver(center);
        post.deliver(center);

        assertThat(post.subjects(family.person())).containsExactly("Your appointment is set");
    }

    @Test
    void whoWaitsIsToldSoAndThenThatTheSeatIsTheirs() {
        var second = world.family(center, 1);
        enroll(family);
        enroll(second);
        post.deliver(center);

        withdraw(family);
        post.deliver(center);

        assertThat(post.subjects(second.person()))
                .containsExactly("You are on the list", "A place is free, and it is yours");
        assertThat(post.subjects(family.person()))
                .containsExactly("Your appointment is set", "Your appointment is cancelled");
    }

    @Test
    void whoOnlyWaitedHearsOfTheLineAndGetsNoCalendarEntry() throws Exception {
        var second = world.family(center, 1);
        enroll(family);
        enroll(second);
        post.deliver(center);
        move(4);
        post.deliver(center);

        withdraw(second);
        post.deliver(center);

        assertThat(post.subjects(second.person()))
                .containsExactly(
                        "You are on the list", "You are on the list", "You are off the list");
        for (var mail : post.inbox(second.person())) {
            assertThat(Postbox.calendar(mail)).isEmpty();
        }
    }

    @Test
    void theMailsOfOneSeatAreOneEventWithARisingSequence() throws Exception {
        enroll(family);
        post.deliver(center);
        move(4);
        post.deliver(center);
        cancel();
        post.deliver(center);

        var files =
                post.inbox(family.person()).stream()
                        .map(mail -> CalendarFile.read(Postbox.calendar(mail).orElseThrow()))
                        .toList();
        assertThat(files)
                .extracting(CalendarFile::method)
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(files).extracting(file -> file.only().sequence()).containsExactly(0, 1, 2);
        assertThat(files)
                .extracting(file -> file.only().uid())
                .containsOnly(files.getFirst().only().uid());
    }

    @Test
    void nobodyIsToldWhatIsNoLongerSo() {
        enroll(family);
        cancel();

        post.deliver(center);

        assertThat(post.subjects(family.person()))
                .containsExactly("Your appointment will not take place");
        assertThat(post.states(center))
                .containsExactly("SEAT_CONFIRMED DROPPED", "SESSION_CANCELLED SENT");
    }

    @Test
    void aMoveIsToldToThoseWhoKnewTheOldTime() {
        enroll(family);
        post.deliver(center);

        move(4);
        post.deliver(center);

        assertThat(post.subjects(family.person()))
                .containsExactly("Your appointment is set", "Your appointment changed");
    }

    @Test
    void aMoveBeforeTheFirstMailMakesNoSecondMail() {
        enroll(family);
        move(4);

        post.deliver(center);

        assertThat(post.subjects(family.person())).containsExactly("Your appointment is set");
    }

    @Test
    void moreSeatsAreNoNewsToThoseWhoHaveOne() {
        enroll(family);
        post.deliver(center);

        var seen = details();
        SignIn.run(
                center.coordinator(),
                () -> sessions.change(session, seen, center.plan(clock, 3, 8)));
        post.deliver(center);

        assertThat(post.subjects(family.person())).containsExactly("Your appointment is set");
    }

    @Test
    void remindersComeADayAndTwoHoursBeforeAndOnlyOnce() {
        enroll(family);
        post.deliver(center);
        var start = start();

        clock.passTo(start.minus(Duration.ofHours(30)));
        post.remindAndDeliver(center);
        assertThat(post.inbox(family.person())).hasSize(1);

        clock.passTo(start.minus(Duration.ofHours(20)));
        post.remindAndDeliver(center);
        post.remindAndDeliver(center);
        assertThat(post.inbox(family.person())).hasSize(2);

        clock.passTo(start.minus(Duration.ofHours(1)));
        post.remindAndDeliver(center);
        post.remindAndDeliver(center);

        assertThat(post.subjects(family.person()))
                .containsExactly(
                        "Your appointment is set",
                        "A reminder of your appointment",
                        "A reminder of your appointment");
    }

    @Test
    void nobodyIsRemindedOfASessionThatMovedAway() {
        enroll(family);
        var start = start();
        move(6);
        post.deliver(center);

        clock.passTo(start.minus(Duration.ofHours(20)));
        post.remindAndDeliver(center);

        assertThat(post.subjects(family.person())).containsExactly("Your appointment is set");
    }

    @Test
    void whoDidNotComeIsMissedTheNextMorning() {
        enroll(family);
        clock.passTo(start().plus(Duration.ofHours(1)));
        var sheet = new OccurrenceId(session.value());
        SignIn.run(
                center.facilitator(),
                () -> {
                    attendance.mark(
                            new MarkAttendance(
                                    sheet, family.first(), AttendanceStatus.NO_SHOW, null, 0));
                    attendance.close(sheet);
                });

        post.deliver(center);
        assertThat(post.subjects(family.person())).doesNotContain("We missed you");

        clock.pass(Duration.ofHours(24));
        post.deliver(center);
        assertThat(post.subjects(family.person())).contains("We missed you");
    }

    @Test
    void aMarkThatIsCorrectedMissesNobody() {
        enroll(family);
        clock.passTo(start().plus(Duration.ofHours(1)));
        var sheet = new OccurrenceId(session.value());
        SignIn.run(
                center.facilitator(),
                () -> {
                    attendance.mark(
                            new MarkAttendance(
                                    sheet, family.first(), AttendanceStatus.NO_SHOW, null, 0));
                    attendance.close(sheet);
                    attendance.reopen(sheet);
                    attendance.mark(
                            new MarkAttendance(
                                    sheet, family.first(), AttendanceStatus.ATTENDED, null, 1));
                });

        clock.pass(Duration.ofHours(24));
        post.deliver(center);

        assertThat(post.subjects(family.person())).doesNotContain("We missed you");
    }

    private void enroll(TestFamily who) {
        SignIn.as(who.person(), () -> enrollment.enroll(who.everybodyIn(session)));
    }

    private void withdraw(TestFamily who) {
        var place =
                SignIn.as(who.person(), () -> enrollment.enroll(who.everybodyIn(session)))
                        .enrollment();
        SignIn.run(
                who.person(),
                () -> enrollment.withdraw(new WithdrawMembers(place, Set.of(who.first()))));
    }

    private void move(int daysAhead) {
        var seen = details();
        SignIn.run(
                center.coordinator(),
                () -> sessions.change(session, seen, center.plan(clock, daysAhead, 1)));
    }

    private void cancel() {
        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "Snow"));
    }

    private long details() {
        return SignIn.as(center.coordinator(), () -> queries.details(session)).version();
    }

    private java.time.Instant start() {
        return SignIn.as(center.coordinator(), () -> queries.details(session)).startsAt();
    }
}
