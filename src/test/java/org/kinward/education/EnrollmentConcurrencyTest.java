package org.kinward.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.education.EnrollmentOutcome.Seated;
import org.kinward.education.EnrollmentOutcome.Waitlisted;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnrollmentConcurrencyTest {

    private static final int CROWD = 500;

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired EnrollmentService enrollment;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private List<TestFamily> crowd;

    /** Making five hundred families takes longer than the rush itself, so they come twice. */
    @BeforeAll
    void inviteTheCrowd() {
        center = world.center();
        crowd = world.families(center, CROWD);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void aCrowdGetsExactlyTheSeatsThereAreAndTheRestWaitInOrder(int seats)
            throws InterruptedException, ExecutionException {
        var session = world.session(center, clock, seats);

        var outcomes = Crowd.allAtOnce(crowd, enrollIn(session));

        assertThat(outcomes).filteredOn(Seated.class::isInstance).hasSize(seats);
        assertThat(outcomes).filteredOn(Waitlisted.class::isInstance).hasSize(CROWD - seats);
        assertThat(SeatCount.of(jdbc, session))
                .isEqualTo(new SeatCount(seats, seats, CROWD - seats, seats, seats));
        assertThat(SeatCount.queue(jdbc, session))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CROWD - seats).boxed().toList());
    }

    @Test
    void twentyTapsOfOneFamilyMakeOneEnrollment() throws InterruptedException, ExecutionException {
        var session = world.session(center, clock, 5);
        var family = world.family(center, 2);

        var outcomes =
                Crowd.allAtOnce(
                        IntStream.range(0, 20).mapToObj(_ -> family).toList(), enrollIn(session));

        assertThat(outcomes).hasSize(20).allMatch(Seated.class::isInstance);
        assertThat(outcomes)
                .extracting(EnrollmentOutcome::enrollment)
                .containsOnly(outcomes.getFirst().enrollment());
        assertThat(SeatCount.of(jdbc, session)).isEqualTo(new SeatCount(1, 2, 0, 2, 2));
    }

    @Test
    void twoTabsWithDifferentPartiesMakeOneEnrollment() {
        var session = world.session(center, clock, 5);
        var family = world.family(center, 2);
        var both = family.everybodyIn(session);
        var one = new EnrollMembers(session, family.household(), Set.of(family.first()));

        SignIn.run(family.person(), () -> enrollment.enroll(both));
        var again = SignIn.as(family.person(), () -> enrollment.enroll(one));

        assertThat(again).isInstanceOf(Seated.class);
        assertThat(SeatCount.of(jdbc, session)).isEqualTo(new SeatCount(1, 2, 0, 2, 2));
    }

    private Function<TestFamily, EnrollmentOutcome> enrollIn(SessionId session) {
        return family ->
                SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
    }
}
