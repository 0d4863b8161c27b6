package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Entries are joined in the moment somebody is signed up, or the other way round: nobody who went
 * has a place, and of two entries one stays. The control is {@link WithoutTheHoldTest}.
 */
@DatabaseTest
@Import(AtOnce.class)
class MergingTogetherTest {

    @Autowired World world;
    @Autowired AtOnce atOnce;
    @Autowired MemberMerging merging;

    @Test
    void nobodyWhoseEntryWentHasAPlace() throws Exception {
        assertThat(atOnce.seatedAfter(20, this::join)).isEmpty();
    }

    @Test
    void ofTwoWhoJoinTheSameEntriesTheOtherWayRoundOneIsRefused() throws Exception {
        var center = world.center();

        assertThat(AtOnce.both(10, () -> bothWays(center))).hasSize(10).containsOnly(1L);
    }

    private void join(TestCenter center, TestFamily family) {
        SignIn.run(
                center.coordinator(),
                () -> merging.merge(family.first(), family.members().getLast()));
    }

    private List<Runnable> bothWays(TestCenter center) {
        var one = world.family(center, 2).members().getLast();
        var other = world.family(center, 2).members().getLast();
        return List.of(
                () -> SignIn.run(center.coordinator(), () -> merging.merge(one, other)),
                () -> SignIn.run(center.coordinator(), () -> merging.merge(other, one)));
    }
}
