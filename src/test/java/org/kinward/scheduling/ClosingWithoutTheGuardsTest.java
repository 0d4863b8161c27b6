package org.kinward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.testsupport.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The control of {@link ClosingRaceTest}: without the lock a booking slips in unseen. */
@DatabaseTest
@Import({ClosingRace.class, WithoutTheGuards.class})
class ClosingWithoutTheGuardsTest {

    @Autowired ClosingRace race;

    @ParameterizedTest
    @EnumSource
    void aBookingSlipsIn(ClosingRace.Closed closed) throws Exception {
        int unseen = 0;
        for (int tries = 0; tries < 10 && unseen == 0; tries++) {
            unseen = race.unseen(closed, 15);
        }
        assertThat(unseen).isPositive();
    }
}
