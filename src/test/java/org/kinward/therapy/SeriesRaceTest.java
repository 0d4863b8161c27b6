package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.kinward.identity.Role;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two people change one series at once, each beginning from another of its sessions. */
@DatabaseTest
@Import({PrivacyWorld.class, TherapyWorld.class, SeriesWorld.class})
class SeriesRaceTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TherapyWorld therapy;
    @Autowired SeriesWorld series;
    @Autowired TherapistCover cover;

    private TestCenter center;
    private TestFamily family;
    private ClientId client;
    private LocalDateTime first;
    private SeriesOutcome planned;

    @BeforeEach
    void plan() {
        center = world.center();
        family = world.family(center, 2);
        client = privacy.client(center, "J.R.");
        family.members().forEach(one -> privacy.letMeet(center, client, one));
        first = therapy.at(center, 5, 10);
        var plan = therapy.plan(center, Set.copyOf(family.members()), Set.of(client));
        planned = series.plan(center, plan, first, 4);
    }

    @RepeatedTest(4)
    void ofTwoWhoMoveAllOneIsTold() throws Exception {
        var early = from(0);
        var late = from(3);
        var won =
                Crowd.allAtOnce(
                        List.<Supplier<Boolean>>of(
                                () -> first(() -> series.move(center, early, first.plusDays(1))),
                                () ->
                                        first(() ->
                                                series.move(
                                                        center,
                                                        late,
                                                        first.plusWeeks(3).plusHours(2)))),
                        Supplier::get);
        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(series.faults(planned.series())).isZero();
        var expected = won.getFirst() ? first.plusDays(1) : first.plusHours(2);
        assertThat(starts())
                .containsExactly(
                        expected,
                        expected.plusWeeks(1),
                        expected.plusWeeks(2),
                        expected.plusWeeks(3));
    }

    @RepeatedTest(4)
    void aSeriesThatIsCancelledIsNotMovedHalfway() throws Exception {
        var early = from(1);
        var late = from(3);
        var won =
                Crowd.allAtOnce(
                        List.<Supplier<Boolean>>of(
                                () -> first(() -> series.cancel(center, early)),
                                () ->
                                        first(() ->
                                                series.move(
                                                        center,
                                                        late,
                                                        first.plusWeeks(3).plusDays(1)))),
                        Supplier::get);
        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(series.faults(planned.series())).isZero();
        assertThat(starts()).hasSize(won.getFirst() ? 0 : 4);
    }

    @RepeatedTest(4)
    void aConsentThatEndsWhileASeriesMovesTakesItsMemberOutEverywhere() throws Exception {
        var from = from(2);
        Crowd.allAtOnce(
                List.<Supplier<Boolean>>of(
                        () ->
                                first(() ->
                                        series.move(center, from, first.plusWeeks(2).plusHours(1))),
                        () -> {
                            privacy.revoke(
                                    center, privacy.consentFor(center, client, family.first()));
                            return true;
                        }),
                Supplier::get);
        assertThat(series.faults(planned.series())).isZero();
        assertThat(planned.done()).allMatch(one -> isOut(one.session()));
    }

    @RepeatedTest(4)
    void aConsentThatEndsWhileItsClientComesInFindsTheMemberThere() throws Exception {
        var other = privacy.client(center, "K.L.");
        family.members().forEach(one -> privacy.letMeet(center, other, one));
        var plan = therapy.plan(center, Set.copyOf(family.members()), Set.of(client, other));
        var from = from(0);
        Crowd.allAtOnce(
                List.<Supplier<Boolean>>of(
                        () -> first(() -> series.change(center, from, plan, Doubts.ASK)),
                        () -> {
                            privacy.revoke(
                                    center, privacy.consentFor(center, other, family.first()));
                            return true;
                        }),
                Supplier::get);
        assertThat(series.faults(planned.series())).isZero();
        assertThat(planned.done())
                .allMatch(one ->
                        isOut(one.session())
                                || !therapy.details(center, one.session())
                                        .plan()
                                        .clients()
                                        .contains(other));
    }

    @RepeatedTest(4)
    void aDayIsHandedOverWhileItsSeriesMoves() throws Exception {
        world.staff("Tess Therapist", Role.THERAPIST, center.code());
        var colleague = therapy.staff(center, "Tess Therapist");
        var second = planned.done().get(1).session();
        var day =
                new MoveDay(
                        center.id(),
                        therapy.therapist(center),
                        first.plusWeeks(1).toLocalDate(),
                        Map.of(second, colleague),
                        Overruled.NOTHING);
        var from = from(3);
        var given =
                Crowd.allAtOnce(
                        List.<Supplier<Boolean>>of(
                                () -> handedOver(day),
                                () ->
                                        first(() ->
                                                series.move(
                                                        center,
                                                        from,
                                                        first.plusWeeks(3).plusDays(1)))),
                        Supplier::get);
        assertThat(given.getLast()).isTrue();
        assertThat(starts()).allMatch(one -> one.getDayOfWeek() != first.getDayOfWeek());
        // Whoever came second found the session on another day, or with another therapist.
        assertThat(therapy.details(center, second).plan().therapists().contains(colleague))
                .isEqualTo(given.getFirst());
        assertThat(series.faults(planned.series())).isZero();
    }

    private boolean handedOver(MoveDay day) {
        try {
            SignIn.run(center.coordinator(), () -> cover.moveDay(day));
            return true;
        } catch (NotFound moved) {
            return false;
        }
    }

    private ChangeSeries from(int place) {
        return series.from(center, planned.done().get(place).session(), Reach.ALL);
    }

    private List<LocalDateTime> starts() {
        return series.starts(center, planned.done().getFirst().session());
    }

    private boolean isOut(TherapySessionId id) {
        return therapy.details(center, id).people().stream()
                .anyMatch(one -> one.member().equals(family.first()) && !one.in());
    }

    /** Whether it went through; who comes second is told so in a sentence, and nothing else. */
    private static boolean first(Runnable change) {
        try {
            change.run();
            return true;
        } catch (TherapyRefused refused) {
            assertThat(refused.reason()).isIn(Reason.CHANGED_MEANWHILE, Reason.WRONG_STATE);
            return false;
        }
    }
}
