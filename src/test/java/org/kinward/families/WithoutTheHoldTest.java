package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * The control of {@link MergingTogetherTest} and {@link LeavingTogetherTest}: with the locks on
 * households and members taken out, what these rule out must happen.
 */
@DatabaseTest
@Import({AtOnce.class, WithoutTheHold.class})
class WithoutTheHoldTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired AtOnce atOnce;
    @Autowired MemberMerging merging;
    @Autowired MemberLife life;

    @Test
    void somebodyWhoLeftHasAPlace() throws Exception {
        assertThat(atOnce.seatedAfter(30, this::leave)).isNotEmpty();
    }

    @Test
    void somebodyWhoseEntryWentHasAPlace() throws Exception {
        assertThat(atOnce.seatedAfter(30, this::join)).isNotEmpty();
    }

    @Test
    void ofTwoEntriesNoneStays() throws Exception {
        var center = world.center();

        assertThat(AtOnce.both(20, () -> bothWays(center))).contains(2L);
    }

    private void join(TestCenter center, TestFamily family) {
        SignIn.run(
                center.coordinator(),
                () -> merging.merge(family.first(), family.members().getLast()));
    }

    private void leave(TestCenter center, TestFamily family) {
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        SignIn.run(center.coordinator(), () -> life.leave(family.members().getLast(), today));
    }

    private List<Runnable> bothWays(TestCenter center) {
        var one = world.family(center, 2).members().getLast();
        var other = world.family(center, 2).members().getLast();
        return List.of(
                () -> SignIn.run(center.coordinator(), () -> merging.merge(one, other)),
                () -> SignIn.run(center.coordinator(), () -> merging.merge(other, one)));
    }
}
