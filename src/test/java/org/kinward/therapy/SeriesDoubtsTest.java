package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.scheduling.BookingOverruled;
import org.kinward.scheduling.CenterHoursService;
import org.kinward.scheduling.Closure;
import org.kinward.scheduling.ConflictReason;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.Recurrence.Rhythm.Weekly;
import org.kinward.shared.Columns;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.kinward.therapy.LeftOut.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Dates of a series that may be overruled, and those that cannot be at all. */
@DatabaseTest
@RecordApplicationEvents
@Import({TherapyWorld.class, SeriesWorld.class})
class SeriesDoubtsTest {

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired SeriesWorld series;
    @Autowired TherapySeries service;
    @Autowired CenterHoursService hours;
    @Autowired TestClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEvents events;

    private TestCenter center;
    private TherapyPlan plan;
    private LocalDateTime first;

    @BeforeEach
    void open() {
        center = world.center();
        plan = therapy.plan(center, Set.of(world.family(center, 1).first()), Set.of());
        first = therapy.at(center, 5, 10);
    }

    @Test
    void nothingIsPlannedUntilStaffSayWhatBecomesOfAClosedDay() {
        close(first.plusWeeks(1));
        var id = SeriesId.create();

        assertThatThrownBy(() -> series.plan(center, id, plan, first, 3, Doubts.ASK))
                .isInstanceOfSatisfying(
                        SeriesUndecided.class,
                        undecided ->
                                assertThat(undecided.outcome().leftOut())
                                        .singleElement()
                                        .satisfies(left -> {
                                            assertThat(left.mayBeOverruled()).isTrue();
                                            assertThat(left.alternatives()).isNotEmpty();
                                        }));
        assertThat(sessions(id)).isZero();

        var left = series.plan(center, id, plan, first, 3, Doubts.LEAVE_OUT);
        assertThat(left.done()).hasSize(2);
        assertThat(left.leftOut()).extracting(LeftOut::start).containsExactly(first.plusWeeks(1));
    }

    @Test
    void aClosedDayIsBookedWithAReasonThatIsKept() {
        close(first.plusWeeks(1));
        var id = SeriesId.create();

        var planned = series.plan(center, id, plan, first, 3, inSpiteOfTheClosedDay());

        assertThat(planned.done()).hasSize(3);
        assertThat(planned.leftOut()).isEmpty();
        assertThat(events.stream(BookingOverruled.class)).hasSize(1);
        assertThat(reasons(id)).isEqualTo(1);
    }

    @Test
    void aMoveOntoAClosedDayAsksToo() {
        var planned = series.plan(center, plan, first, 3);
        close(first.plusWeeks(1).plusDays(1));
        var from = series.from(center, planned.done().getFirst().session(), Reach.ALL);
        assertThatThrownBy(() -> series.move(center, from, first.plusDays(1)))
                .isInstanceOf(SeriesUndecided.class);
        assertThat(starts(planned)).containsExactly(first, first.plusWeeks(1), first.plusWeeks(2));

        SignIn.run(
                center.coordinator(),
                () -> service.move(from, first.plusDays(1), inSpiteOfTheClosedDay()));

        assertThat(starts(planned))
                .containsExactly(
                        first.plusDays(1),
                        first.plusWeeks(1).plusDays(1),
                        first.plusWeeks(2).plusDays(1));
        assertThat(series.faults(planned.series())).isZero();
    }

    @Test
    void aDateInTheHourThatTheClocksSkipIsLeftOutAndNotShifted() {
        var gap = nextGap();
        var start = gap.minusWeeks(2);

        var planned = series.plan(center, plan, start, 4);

        assertThat(planned.leftOut())
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.start()).isEqualTo(gap);
                    assertThat(left.why()).isEqualTo(Why.CLOCKS_SKIP);
                });
        assertThat(starts(planned)).containsExactly(start, start.plusWeeks(1), start.plusWeeks(3));
    }

    @Test
    void aMoveIntoTheHourThatTheClocksSkipLeavesThatDateWhereItIs() {
        var gap = nextGap();
        var start = gap.minusWeeks(1).plusHours(8);
        var planned = series.plan(center, plan, start, 3);
        var from = series.from(center, planned.done().getFirst().session(), Reach.ALL);

        var moved = series.move(center, from, start.minusHours(8));

        assertThat(moved.leftOut()).extracting(LeftOut::why).containsExactly(Why.CLOCKS_SKIP);
        assertThat(starts(planned))
                .containsExactly(gap.minusWeeks(1), gap.plusHours(8), gap.plusWeeks(1));
    }

    @Test
    void aYearOfSessionsKeepsItsHourThroughBothChanges() {
        var input =
                new PlanSeries(
                        SeriesId.create(), center.id(), plan, first, new Weekly(2), 26, Doubts.ASK);
        var planned = SignIn.as(center.coordinator(), () -> service.plan(input));

        assertThat(planned.done()).hasSize(26);
        var instants =
                SignIn.as(
                        center.coordinator(),
                        () -> service.of(planned.done().getFirst().session()));
        assertThat(instants).allMatch(one -> at(one).toLocalTime().equals(first.toLocalTime()));
        assertThat(instants)
                .extracting(one -> at(one).getOffset())
                .as("both summer and winter time")
                .containsAll(offsets());
    }

    private Set<ZoneOffset> offsets() {
        var rules = center.zone().getRules();
        return Set.of(
                rules.getOffset(Instant.parse("2026-01-15T12:00:00Z")),
                rules.getOffset(Instant.parse("2026-07-15T12:00:00Z")));
    }

    private static ZonedDateTime at(TherapyFacts facts) {
        return Objects.requireNonNull(facts.startsAt()).atZone(facts.zone());
    }

    /** Half past the hour that the clocks skip next, at least a month ahead. */
    private LocalDateTime nextGap() {
        var rules = center.zone().getRules();
        var change = rules.nextTransition(clock.instant().plusSeconds(30L * 24 * 60 * 60));
        while (!change.isGap()) {
            change = rules.nextTransition(change.getInstant());
        }
        return change.getDateTimeBefore().plusMinutes(30);
    }

    private Doubts inSpiteOfTheClosedDay() {
        return Doubts.overruled(
                new Overruled(Set.of(ConflictReason.CENTER_CLOSED), "They come from far away"));
    }

    private void close(LocalDateTime start) {
        var day = start.toLocalDate();
        SignIn.run(
                center.administrator(),
                () -> {
                    var _ = hours.close(center.id(), new Closure(day, day, "Holiday", null));
                });
    }

    private List<LocalDateTime> starts(SeriesOutcome planned) {
        return series.starts(center, planned.done().getFirst().session());
    }

    private long sessions(SeriesId id) {
        return count("select count(*) from therapy_sessions where series_id = ?", id);
    }

    private long reasons(SeriesId id) {
        return count(
                "select count(*) from bookings b join therapy_sessions s on s.id = b.owner_id"
                        + " where s.series_id = ? and b.why = 'They come from far away'",
                id);
    }

    private long count(String query, SeriesId id) {
        return jdbc.sql(query).param(Columns.bytes(id.value())).query(Long.class).single();
    }
}
