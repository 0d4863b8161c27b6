package org.kinward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.therapy.TherapyWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({TherapyWorld.class, OneFamilyRace.class})
class OneFamilyRaceTest {

    @Autowired OneFamilyRace race;

    @RepeatedTest(4)
    void oneOfTheTwoTherapistsGetsTheHour() throws Exception {
        assertThat(race.booked()).isEqualTo(1);
    }
}
