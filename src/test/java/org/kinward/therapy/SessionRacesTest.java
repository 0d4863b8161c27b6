package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.testsupport.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({PrivacyWorld.class, TherapyWorld.class, SessionRaces.class})
class SessionRacesTest {

    private static final int ROUNDS = 5;

    @Autowired SessionRaces races;

    @ParameterizedTest
    @EnumSource
    void bothAreAnsweredAndTheSessionIsInOnePiece(SessionRaces.Race race) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(races.isWell(race)).as("round %s", round).isTrue();
        }
    }
}
