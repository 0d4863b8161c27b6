package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.centers.StaffId;
import org.kinward.identity.Role;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.scheduling.ConflictReason;
import org.kinward.scheduling.Overruled;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.LeftOut.Why;
import org.kinward.therapy.TherapyEvent.MembersTakenOut;
import org.kinward.therapy.TherapyEvent.SessionReplanned;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** People, staff, place and the rest are changed in several sessions of a series. */
@DatabaseTest
@RecordApplicationEvents
@Import({PrivacyWorld.class, TherapyWorld.class, SeriesWorld.class})
class SeriesChangeTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TherapyWorld therapy;
    @Autowired SeriesWorld series;
    @Autowired TherapyScheduling scheduling;
    @Autowired ApplicationEvents events;

    private TestCenter center;
    private TestFamily family;
    private LocalDateTime first;
    private SeriesOutcome planned;
    private TherapyPlan untouched;

    @BeforeEach
    void plan() {
        center = world.center();
        family = world.family(center, 2);
        first = therapy.at(center, 5, 10);
        var plan = therapy.plan(center, Set.of(family.first()), Set.of());
        planned = series.plan(center, plan, first, 4);
        untouched = now(0);
    }

    @Test
    void whatIsChangedInOneIsChangedInTheFollowingAndNothingElse() {
        var colleague = colleague();
        var other = new Edit(untouched).purpose("One of its own").minutes(45).plan();
        edit(3, other);

        var outcome =
                change(
                        1,
                        Reach.FOLLOWING,
                        new Edit(untouched)
                                .members(Set.copyOf(family.members()))
                                .therapists(List.of(untouched.therapists().getFirst(), colleague))
                                .minutes(90)
                                .plan());

        assertThat(outcome.leftOut()).isEmpty();
        assertThat(outcome.done())
                .extracting(one -> one.start())
                .containsExactly(first.plusWeeks(1), first.plusWeeks(2), first.plusWeeks(3));
        assertThat(now(0)).isEqualTo(untouched);
        assertThat(now(2).members()).hasSize(2);
        assertThat(now(2).minutes()).isEqualTo(90);
        assertThat(now(3).therapists())
                .containsExactly(untouched.therapists().getFirst(), colleague);
        assertThat(now(3).purpose()).isEqualTo("One of its own");
        assertThat(series.faults(planned.series())).isZero();
    }

    @Test
    void aDateOnWhichAPersonIsTakenStaysWholeAndSaysWho() {
        var colleague = colleague();
        var theirs =
                therapy.open(
                        center,
                        therapy.byVideo(
                                therapy.plan(
                                        center, Set.of(world.family(center, 1).first()), Set.of()),
                                colleague));
        therapy.book(center, theirs, first.plusWeeks(2));

        var outcome =
                change(
                        0,
                        Reach.ALL,
                        new Edit(untouched)
                                .therapists(List.of(colleague))
                                .purpose("To plan the summer")
                                .plan());

        assertThat(outcome.done()).hasSize(3);
        assertThat(outcome.leftOut())
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.start()).isEqualTo(first.plusWeeks(2));
                    assertThat(left.conflicts())
                            .singleElement()
                            .satisfies(conflict ->
                                    assertThat(conflict.reason())
                                            .isEqualTo(ConflictReason.STAFF_DOUBLE_BOOKING));
                });
        assertThat(now(2)).isEqualTo(untouched);
        assertThat(series.faults(planned.series())).isZero();
    }

    @Test
    void whoIsTakenOutIsToldForEachDateAndIsHeldForNone() {
        var both = new Edit(untouched).members(Set.copyOf(family.members())).plan();
        change(0, Reach.ALL, both);
        events.clear();

        var outcome = change(0, Reach.ALL, untouched);

        assertThat(outcome.done()).hasSize(4);
        assertThat(events.stream(MembersTakenOut.class))
                .hasSize(4)
                .allMatch(one -> one.members().equals(Set.of(family.members().getLast())));
        assertThat(events.stream(SessionReplanned.class)).hasSize(4);
        assertThat(series.faults(planned.series())).isZero();
    }

    @Test
    void withoutAConsentNoDateGetsTheClient() {
        var client = privacy.client(center, "J.R.");
        var outcome = change(0, Reach.ALL, new Edit(untouched).clients(Set.of(client)).plan());

        assertThat(outcome.done()).isEmpty();
        assertThat(outcome.leftOut()).hasSize(4).allMatch(left -> left.why() == Why.NOT_SAFE);
        assertThat(now(0).clients()).isEmpty();
    }

    @Test
    void aDateThatWouldNeedMorePeopleThanItHasStaysAsItIs() {
        var both = new Edit(untouched).members(Set.copyOf(family.members())).plan();
        change(0, Reach.ALL, both);
        edit(1, untouched);

        var outcome = change(0, Reach.ALL, new Edit(both).quorum(2).plan());

        assertThat(outcome.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.why()).isEqualTo(Why.QUORUM));
        assertThat(outcome.done()).hasSize(3);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotLost() {
        var stale = series.from(center, planned.done().getFirst().session(), Reach.ALL);
        edit(0, new Edit(untouched).purpose("A colleague wrote this").plan());
        assertThatThrownBy(() -> series.change(center, stale, untouched, Doubts.ASK))
                .isInstanceOfSatisfying(
                        TherapyRefused.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
    }

    @Test
    void timesOnOfferGoWithAllAndNotWithTheFollowing() {
        therapy.offer(center, id(2), first.plusDays(1), first.plusDays(2));

        var outcome =
                change(0, Reach.ALL, new Edit(untouched).purpose("To plan the summer").plan());
        assertThat(outcome.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.why()).isEqualTo(Why.NOT_NOW));

        assertThat(series.cancel(center, series.from(center, id(1), Reach.FOLLOWING))).isEqualTo(2);
        assertThat(therapy.state(center, id(2))).isEqualTo(TherapyState.PROPOSED);
        assertThat(series.cancel(center, series.from(center, id(0), Reach.ALL))).isEqualTo(2);
        assertThat(therapy.state(center, id(2))).isEqualTo(TherapyState.CANCELLED);
        assertThat(series.faults(planned.series())).isZero();
    }

    @Test
    void aTimeThatTheFamilyChoseIsHeldUnderItsOwnBookingAndChangedToo() {
        therapy.offer(center, id(2), first.plusDays(1), first.plusDays(2));
        var option = therapy.details(center, id(2)).offers().getFirst().option();
        therapy.vote(id(2), option, family.person(), family.first());

        var outcome = change(0, Reach.ALL, new Edit(untouched).minutes(90).plan());

        assertThat(outcome.leftOut()).isEmpty();
        assertThat(outcome.done())
                .extracting(one -> one.start())
                .containsExactly(first, first.plusDays(1), first.plusWeeks(1), first.plusWeeks(3));
        assertThat(series.faults(planned.series())).isZero();
    }

    private SeriesOutcome change(int place, Reach reach, TherapyPlan to) {
        return series.change(center, series.from(center, id(place), reach), to, Doubts.ASK);
    }

    private void edit(int place, TherapyPlan to) {
        int edition = therapy.details(center, id(place)).facts().edition();
        SignIn.run(
                center.staff().therapist(),
                () -> scheduling.change(id(place), edition, to, Overruled.NOTHING));
    }

    private TherapySessionId id(int place) {
        return planned.done().get(place).session();
    }

    private TherapyPlan now(int place) {
        return therapy.details(center, id(place)).plan();
    }

    private StaffId colleague() {
        world.staff("Tess Therapist", Role.THERAPIST, center.code());
        return therapy.staff(center, "Tess Therapist");
    }
}
