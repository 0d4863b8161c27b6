package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.testsupport.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * The control of {@link SessionRacesTest}: with the session's lock taken out, somebody meets a
 * fault, or what two said at once is lost.
 */
@DatabaseTest
@Import({PrivacyWorld.class, TherapyWorld.class, SessionRaces.class, WithoutTheSessionLock.class})
class WithoutTheSessionLockTest {

    private static final int ROUNDS = 40;

    @Autowired SessionRaces races;

    @ParameterizedTest
    @EnumSource
    void theRaceGoesWrong(SessionRaces.Race race) throws Exception {
        boolean well = true;
        for (int round = 0; round < ROUNDS && well; round++) {
            well = races.isWell(race);
        }
        assertThat(well).isFalse();
    }
}
