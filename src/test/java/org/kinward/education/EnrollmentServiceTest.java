package org.kinward.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentOutcome.Seated;
import org.kinward.education.EnrollmentOutcome.Waitlisted;
import org.kinward.education.EnrollmentRefused.Reason;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class EnrollmentServiceTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired EnrollmentService enrollment;
    @Autowired FamilyProgram program;
    @Autowired SessionService sessions;
    @Autowired JdbcClient jdbc;

    private TestCenter center;

    @BeforeEach
    void openACenter() {
        center = world.center();
    }

    @Test
    void aHouseholdIsSeatedTogetherOrWaitsTogether() {
        var session = world.session(center, clock, 3);

        var first = enroll(world.family(center, 2), session);
        var second = enroll(world.family(center, 2), session);

        assertThat(first).isInstanceOf(Seated.class);
        assertThat(second)
                .isInstanceOfSatisfying(
                        Waitlisted.class, waits -> assertThat(waits.position()).isEqualTo(1));
        assertThat(SeatCount.of(jdbc, session)).isEqualTo(new SeatCount(1, 2, 1, 2, 2));
    }

    @Test
    void aFreedSeatGoesToTheFirstInLineInTheSameStep() {
        var session = world.session(center, clock, 1);
        var seated = world.family(center, 1);
        var first = world.family(center, 1);
        var second = world.family(center, 1);
        var place = enroll(seated, session);
        enroll(first, session);
        enroll(second, session);

        withdraw(seated, place);

        assertThat(enroll(first, session)).isInstanceOf(Seated.class);
        assertThat(enroll(second, session))
                .isInstanceOfSatisfying(
                        Waitlisted.class, waits -> assertThat(waits.position()).isEqualTo(1));
    }

    @Test
    void aPartyTooLargeForTheFreeSeatKeepsItsPlaceWhileTheNextOneIsSeated() {
        var session = world.session(center, clock, 2);
        var one = world.family(center, 1);
        var other = world.family(center, 1);
        var couple = world.family(center, 2);
        var single = world.family(center, 1);
        var place = enroll(one, session);
        enroll(other, session);
        enroll(couple, session);
        enroll(single, session);

        withdraw(one, place);

        assertThat(enroll(single, session)).isInstanceOf(Seated.class);
        assertThat(enroll(couple, session))
                .isInstanceOfSatisfying(
                        Waitlisted.class, waits -> assertThat(waits.position()).isEqualTo(1));
    }

    @Test
    void oneOfTwoMayStayHome() {
        var session = world.session(center, clock, 4);
        var family = world.family(center, 2);
        var place = enroll(family, session).enrollment();

        SignIn.run(
                family.person(),
                () -> enrollment.withdraw(new WithdrawMembers(place, Set.of(family.first()))));

        assertThat(SeatCount.of(jdbc, session)).isEqualTo(new SeatCount(1, 1, 0, 1, 1));
    }

    @Test
    void cancellingTwiceFreesTheSeatOnce() {
        var session = world.session(center, clock, 2);
        var family = world.family(center, 1);
        enroll(world.family(center, 1), session);
        var place = enroll(family, session);

        withdraw(family, place);
        withdraw(family, place);

        assertThat(SeatCount.of(jdbc, session).seatsTaken()).isEqualTo(1);
    }

    @Test
    void whoCancelledMaySignUpAgain() {
        var session = world.session(center, clock, 1);
        var family = world.family(center, 1);
        withdraw(family, enroll(family, session));

        assertThat(enroll(family, session)).isInstanceOf(Seated.class);
        assertThat(SeatCount.of(jdbc, session)).isEqualTo(new SeatCount(1, 1, 0, 1, 1));
    }

    @Test
    void signUpEndsWhenTheSessionBegins() {
        var session = world.session(center, clock, 5);
        clock.pass(Duration.ofDays(5));

        assertRefused(Reason.SESSION_CLOSED, world.family(center, 1), session);
    }

    @Test
    void aPartyLargerThanTheSessionIsToldSo() {
        assertRefused(
                Reason.PARTY_TOO_LARGE, world.family(center, 3), world.session(center, clock, 2));
    }

    @Test
    void aSecondSignUpWithOtherPeopleIsRefused() {
        var session = world.session(center, clock, 5);
        var family = world.family(center, 2);
        var alone = new EnrollMembers(session, family.household(), Set.of(family.first()));
        SignIn.run(family.person(), () -> enrollment.enroll(alone));

        assertRefused(Reason.ALREADY_ENROLLED, family, session);
    }

    @Test
    void aCancelledSessionGivesEverybodyBackTheirEvening() {
        var session = world.session(center, clock, 1);
        var seated = world.family(center, 1);
        var waiting = world.family(center, 1);
        enroll(seated, session);
        enroll(waiting, session);

        SignIn.run(center.coordinator(), () -> sessions.cancel(session, "The heating is broken"));

        assertThat(SeatCount.of(jdbc, session)).isEqualTo(new SeatCount(0, 0, 0, 0, 0));
        assertThat(SignIn.as(waiting.person(), program::mine))
                .singleElement()
                .extracting(ProgramSession::mine)
                .extracting("status")
                .isEqualTo(EnrollmentStatus.SESSION_CANCELLED);
        assertRefused(Reason.SESSION_CANCELLED, world.family(center, 1), session);
    }

    @Test
    void membersOfOtherHouseholdsCannotBeSignedUp() {
        var session = world.session(center, clock, 5);
        var own = world.family(center, 1);
        var stranger = world.family(center, 1);
        var smuggled =
                new EnrollMembers(session, own.household(), Set.of(own.first(), stranger.first()));

        assertThatThrownBy(() -> SignIn.run(own.person(), () -> enrollment.enroll(smuggled)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFamilySeesCountsAndItsOwnPlaceOnly() {
        var session = world.session(center, clock, 2);
        enroll(world.family(center, 1), session);
        var family = world.family(center, 1);

        var open = SignIn.as(family.person(), program::open);

        assertThat(open)
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.session().free()).isEqualTo(1);
                    assertThat(seen.mine()).isNull();
                    assertThat(seen.videoLink()).isNull();
                });
    }

    private EnrollmentOutcome enroll(TestFamily family, SessionId session) {
        return SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
    }

    private void withdraw(TestFamily family, EnrollmentOutcome place) {
        SignIn.run(
                family.person(),
                () ->
                        enrollment.withdraw(
                                new WithdrawMembers(
                                        place.enrollment(), Set.copyOf(family.members()))));
    }

    private void assertRefused(Reason reason, TestFamily family, SessionId session) {
        assertThatThrownBy(() -> enroll(family, session))
                .isInstanceOfSatisfying(
                        EnrollmentRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
