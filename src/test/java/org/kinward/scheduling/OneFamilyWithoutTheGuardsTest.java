package org.kinward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.therapy.TherapyWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The control of {@link OneFamilyRaceTest}: without the guards both get the hour. */
@DatabaseTest
@Import({TherapyWorld.class, OneFamilyRace.class, WithoutTheGuards.class})
class OneFamilyWithoutTheGuardsTest {

    @Autowired OneFamilyRace race;
    @Autowired WithoutTheGuards.Switch guards;

    @Test
    void bothAreBooked() throws Exception {
        guards.slots = false;
        long booked = 1;
        for (int round = 0; round < 20 && booked == 1; round++) {
            booked = race.booked();
        }
        assertThat(booked).isEqualTo(2);
    }
}
