package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.scheduling.Recurrence.Rhythm.Weekly;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TherapyWorld.class)
class TherapySeriesTest {

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired TherapySeries series;

    private TestCenter center;
    private TestFamily family;
    private LocalDateTime first;

    @BeforeEach
    void open() {
        center = world.center();
        family = world.family(center, 1);
        first = therapy.at(center, 5, 10);
    }

    @Test
    void aSeriesKeepsItsLocalTimeAndLeavesOutWhatIsTaken() {
        var other = therapy.open(center, world.family(center, 1));
        therapy.book(center, other, first.plusWeeks(4));

        var planned = plan();

        assertThat(planned.done()).hasSize(25);
        assertThat(planned.leftOut())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.start()).isEqualTo(first.plusWeeks(4));
                    assertThat(one.conflicts()).isNotEmpty();
                    assertThat(one.alternatives()).hasSize(3);
                });
        // Half a year holds a change of the clocks.
        assertThat(
                        SignIn.as(
                                center.coordinator(),
                                () -> series.of(planned.done().getFirst().session())))
                .hasSize(25)
                .allMatch(one -> local(one).toLocalTime().equals(first.toLocalTime()))
                .allMatch(one -> one.state() == TherapyState.PENDING);
    }

    @Test
    void oneOrTheFollowingOrAllAreMoved() {
        var planned = plan();
        var third = planned.done().get(2).session();
        move(third, Reach.THIS, first.plusWeeks(2).plusDays(1));
        assertThat(starts(planned)).contains(first.plusWeeks(1), first.plusWeeks(2).plusDays(1));

        // By a whole week: each goes to where the next one was.
        var fourth = planned.done().get(3).session();
        var moved = move(fourth, Reach.FOLLOWING, first.plusWeeks(4));
        assertThat(moved.leftOut()).isEmpty();
        assertThat(moved.done()).hasSize(23);
        assertThat(starts(planned)).contains(first, first.plusWeeks(4), first.plusWeeks(26));
        assertThat(starts(planned)).doesNotContain(first.plusWeeks(3));

        move(planned.done().getFirst().session(), Reach.ALL, first.plusHours(1));
        assertThat(starts(planned)).allMatch(one -> one.getHour() == first.getHour() + 1);
    }

    @Test
    void cancellingTheFollowingKeepsThoseBefore() {
        var planned = plan();
        var third = planned.done().get(2).session();
        int edition = edition(third);
        SignIn.run(
                center.coordinator(),
                () ->
                        series.cancel(
                                new ChangeSeries(third, edition, Reach.FOLLOWING), "They moved"));
        assertThat(SignIn.as(center.coordinator(), () -> series.of(third)))
                .filteredOn(one -> one.state() == TherapyState.PENDING)
                .hasSize(2);
        assertThatThrownBy(() -> move(third, Reach.THIS, first)).isInstanceOf(TherapyRefused.class);
    }

    private SeriesOutcome plan() {
        var plan = therapy.plan(center, Set.of(family.first()), Set.of());
        return SignIn.as(
                center.staff().therapist(),
                () ->
                        series.plan(
                                new PlanSeries(
                                        SeriesId.create(),
                                        center.id(),
                                        plan,
                                        first,
                                        new Weekly(1),
                                        26,
                                        Doubts.ASK)));
    }

    private SeriesOutcome move(TherapySessionId id, Reach reach, LocalDateTime to) {
        int edition = edition(id);
        return SignIn.as(
                center.staff().therapist(),
                () -> series.move(new ChangeSeries(id, edition, reach), to, Doubts.ASK));
    }

    private int edition(TherapySessionId id) {
        return therapy.details(center, id).facts().edition();
    }

    private List<LocalDateTime> starts(SeriesOutcome planned) {
        return SignIn.as(center.coordinator(), () -> series.of(planned.done().getFirst().session()))
                .stream()
                .map(TherapySeriesTest::local)
                .toList();
    }

    private static LocalDateTime local(TherapyFacts facts) {
        return Objects.requireNonNull(facts.startsAt()).atZone(facts.zone()).toLocalDateTime();
    }
}
