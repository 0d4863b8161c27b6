package org.kinward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class BookingStormTest {

    private static final int ATTEMPTS = 2_000;

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired BookingBook book;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    @Test
    void nobodyAndNothingIsEverInTwoPlaces() throws Exception {
        var center = world.center();
        var storm =
                new BookingStorm(
                        book,
                        transaction,
                        jdbc,
                        center.id(),
                        List.of(Resource.room(center.room())),
                        Bookings.morning(clock, center.zone(), 3));

        var outcome = storm.blow(ATTEMPTS, 7);

        assertThat(outcome.overlaps()).isZero();
        assertThat(outcome.booked()).isGreaterThan(ATTEMPTS / 20);
        assertThat(outcome.refused()).isGreaterThan(ATTEMPTS / 20);
        assertThat(outcome.retriedShare()).isLessThan(0.005);
    }
}
