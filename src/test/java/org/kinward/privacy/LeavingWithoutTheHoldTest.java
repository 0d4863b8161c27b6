package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinward.families.WithoutTheHold;
import org.kinward.testsupport.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * The control of {@link LeavingAtOnceTest}: with the locks on households and members taken out,
 * somebody who left keeps what lets them see.
 */
@DatabaseTest
@Import({PrivacyWorld.class, LeavingRace.class, WithoutTheHold.class})
class LeavingWithoutTheHoldTest {

    @Autowired LeavingRace race;

    @Test
    void somebodyWhoLeftKeepsATie() throws Exception {
        long kept = 0;
        for (int round = 0; round < 10 && kept == 0; round++) {
            kept = race.keptBy(16);
        }
        assertThat(kept).isPositive();
    }
}
