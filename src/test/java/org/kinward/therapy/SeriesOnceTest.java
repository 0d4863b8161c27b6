package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A form sent twice makes one series. */
@DatabaseTest
@Import({TherapyWorld.class, SeriesWorld.class})
class SeriesOnceTest {

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired SeriesWorld series;

    private TestCenter center;
    private LocalDateTime first;

    @BeforeEach
    void open() {
        center = world.center();
        first = therapy.at(center, 5, 10);
    }

    @RepeatedTest(4)
    void twoSubmissionsAtOnceGetTheSameAnswer() throws Exception {
        var taken = therapy.open(center, world.family(center, 1));
        therapy.book(center, taken, first.plusWeeks(1));
        var id = SeriesId.create();
        // Other people in each, so that no household but only the series makes one wait.
        var plans =
                List.of(
                        therapy.plan(center, Set.of(world.family(center, 1).first()), Set.of()),
                        therapy.plan(center, Set.of(world.family(center, 1).first()), Set.of()));

        var answers =
                Crowd.allAtOnce(plans, plan -> series.plan(center, id, plan, first, 4, Doubts.ASK));

        assertThat(answers.getFirst().done()).hasSize(3).isEqualTo(answers.getLast().done());
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.leftOut())
                                .extracting(LeftOut::start)
                                .containsExactly(first.plusWeeks(1)));
        assertThat(series.faults(id)).isZero();
    }

    @Test
    void theIdOfAnotherCentersSeriesIsNotFound() {
        var id = SeriesId.create();
        series.plan(center, id, plan(center), first, 2, Doubts.ASK);
        var other = world.center();
        assertThatThrownBy(() -> series.plan(other, id, plan(other), first, 2, Doubts.ASK))
                .isInstanceOf(NotFound.class);
    }

    private TherapyPlan plan(TestCenter where) {
        return therapy.plan(where, Set.of(world.family(where, 1).first()), Set.of());
    }
}
