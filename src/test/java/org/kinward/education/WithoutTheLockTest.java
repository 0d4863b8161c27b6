package org.kinward.education;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The control of {@link EnrollmentConcurrencyTest}: the same portal with the ledger's lock taken
 * out must oversell. If it does not, the other test proves nothing.
 */
@DatabaseTest
@Import(WithoutTheLock.class)
class WithoutTheLockTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired EnrollmentService enrollment;
    @Autowired JdbcClient jdbc;

    @Test
    void aCrowdOversellsWhenTheGuardIsRemoved() throws Exception {
        var center = world.center();
        var session = world.session(center, clock, 5);

        Crowd.allAtOnce(
                world.families(center, 60),
                family ->
                        SignIn.as(
                                family.person(),
                                () -> {
                                    try {
                                        enrollment.enroll(family.everybodyIn(session));
                                        return true;
                                    } catch (DataAccessException collided) {
                                        return false;
                                    }
                                }));

        assertThat(SeatCount.of(jdbc, session).seatedPeople()).isGreaterThan(5);
    }
}
