package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The control of {@link SeriesRaceTest}: with the lock taken out, two decide on what neither finds
 * any more, and one of them meets the versions of the rows instead of a sentence.
 */
@DatabaseTest
@Import({TherapyWorld.class, SeriesWorld.class, WithoutTheSeriesLock.class})
class WithoutTheSeriesLockTest {

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired SeriesWorld series;

    @Test
    void bothGoOnAndOneFails() throws Exception {
        var center = world.center();
        var family = world.family(center, 1);
        var first = therapy.at(center, 5, 10);
        var plan = therapy.plan(center, Set.of(family.first()), Set.of());
        var planned = series.plan(center, plan, first, 3);
        var early = series.from(center, planned.done().getFirst().session(), Reach.ALL);
        var late = series.from(center, planned.done().getLast().session(), Reach.ALL);

        var ends =
                Crowd.allAtOnce(
                        List.<Supplier<String>>of(
                                () -> end(() -> series.move(center, early, first.plusDays(1))),
                                () -> end(() -> series.cancel(center, late))),
                        Supplier::get);

        assertThat(ends).containsExactlyInAnyOrder("done", "collided");
    }

    private static String end(Runnable change) {
        try {
            change.run();
            return "done";
        } catch (OptimisticLockingFailureException collided) {
            return "collided";
        }
    }
}
