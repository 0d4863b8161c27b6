package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.kinward.testsupport.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Consents are recorded in the moment members leave: nobody who left keeps a tie. */
@DatabaseTest
@Import({PrivacyWorld.class, LeavingRace.class})
class LeavingAtOnceTest {

    @Autowired LeavingRace race;

    @RepeatedTest(3)
    void nobodyWhoLeftHasAnOpenTieOrAnActiveConsent() throws Exception {
        assertThat(race.keptBy(16)).isZero();
    }
}
