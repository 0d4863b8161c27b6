package org.kinward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.testsupport.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever closes a time is told of every booking in it, or the booking is refused. */
@DatabaseTest
@Import(ClosingRace.class)
class ClosingRaceTest {

    @Autowired ClosingRace race;

    @ParameterizedTest
    @EnumSource
    void aBookingAtThatInstantIsRefusedOrTold(ClosingRace.Closed closed) throws Exception {
        assertThat(race.unseen(closed, 15)).isZero();
    }
}
