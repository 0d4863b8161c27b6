package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kinward.families.MemberLife;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.Columns;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A consent ends, or somebody leaves, while sessions are put together, answered and moved. */
@DatabaseTest
@Import({PrivacyWorld.class, TherapyWorld.class})
class SharingEndsTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TherapyWorld therapy;
    @Autowired TestClock clock;
    @Autowired FamilyTherapy reading;
    @Autowired TherapyAnswers answers;
    @Autowired TherapyTimes times;
    @Autowired TherapyWorklist worklist;
    @Autowired MemberLife life;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TestFamily family;
    private SignedIn second;
    private ClientId client;

    @BeforeEach
    void open() {
        center = world.center();
        family = world.family(center, 2);
        second = privacy.second(center, family);
        client = privacy.client(center, "J.R.");
        family.members().forEach(one -> privacy.letMeet(center, client, one));
    }

    @Test
    void aRevocationTakesTheMemberOutInTheSameTransaction() {
        var id = confirmed();
        assertThat(SignIn.as(family.person(), reading::mine))
                .singleElement()
                .satisfies(shown -> assertThat(shown.clients()).containsExactly("J.R."));

        revokeFirst();

        assertThat(SignIn.as(family.person(), reading::mine)).isEmpty();
        assertThat(SignIn.as(second, reading::mine))
                .singleElement()
                .satisfies(shown -> assertThat(shown.people()).hasSize(1));
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);
        assertThat(SignIn.as(center.coordinator(), () -> worklist.open(center.id())))
                .extracting(WorkItem::kind)
                .containsExactlyInAnyOrder(
                        TherapyTaskKind.MEMBER_TAKEN_OUT, TherapyTaskKind.QUORUM_LOST);
        assertThat(isBooked(id)).isFalse();
        // Told with nothing they did: nobody's rate suffers.
        assertThat(placeOfFirst(id)).isEqualTo("SESSION_CANCELLED");
    }

    @Test
    void afterARevocationTheTimeIsNoLongerOpenAndNothingElseIsSaid() {
        var id = therapy.open(center, family, client);
        therapy.book(center, id, therapy.at(center, 5, 10));
        var start = Objects.requireNonNull(therapy.details(center, id).facts().startsAt());
        revokeFirst();
        assertThat(accept(id, family.person(), start)).isFalse();
    }

    @Test
    void aConsentThatIsOverByTheClockOpensNothingBeforeAnyTimerRan() {
        var id = confirmed();
        clock.pass(Duration.ofDays(40));
        assertThat(SignIn.as(family.person(), reading::mine)).isEmpty();
        assertThat(SignIn.as(second, reading::mine)).isEmpty();
        assertThat(therapy.details(center, id).people()).hasSize(2);
    }

    @Test
    void aConsentThatOnlyTellsOfPresenceTakesThePlaceOfOneForSessions() {
        var id = confirmed();
        privacy.letKnow(center, client, family.first());
        assertThat(SignIn.as(family.person(), reading::mine)).isEmpty();
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);
    }

    @Test
    void aConsentThatIsRenewedTakesNobodyOut() {
        var id = confirmed();
        privacy.letMeet(center, client, family.first());
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);
        assertThat(SignIn.as(family.person(), reading::mine)).hasSize(1);
    }

    @Test
    void whoLeavesTheFamilyIsInNoSession() {
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 5, 10));
        SignIn.run(
                center.coordinator(),
                () -> life.leave(family.members().get(1), therapy.at(center, 0, 1).toLocalDate()));
        assertThat(therapy.details(center, id).people())
                .filteredOn(one -> !one.in())
                .extracting(InvitedPerson::member)
                .containsExactly(family.members().get(1));
    }

    @RepeatedTest(4)
    void aVoteAndARevocationAtOnceLeaveNobodyIn() throws Exception {
        var plan = therapy.plan(center, Set.copyOf(family.members()), Set.of(client), 1);
        var id = therapy.open(center, plan);
        therapy.offer(center, id, therapy.at(center, 5, 9), therapy.at(center, 5, 12));
        var option = therapy.details(center, id).offers().getFirst().option();
        Crowd.allAtOnce(
                List.<Supplier<Boolean>>of(
                        () -> open(() -> therapy.vote(id, option, family.person(), family.first())),
                        () -> {
                            revokeFirst();
                            return true;
                        }),
                Supplier::get);
        assertThat(therapy.state(center, id)).isNotEqualTo(TherapyState.CONFIRMED);
        assertThat(isBooked(id)).isFalse();
        assertThat(SignIn.as(family.person(), reading::mine)).isEmpty();
    }

    @RepeatedTest(4)
    void aSessionPutTogetherWhileAConsentEndsIsNeverHeldWithoutIt() throws Exception {
        var plan = therapy.plan(center, Set.copyOf(family.members()), Set.of(client), 1);
        var id = TherapySessionId.create();
        Crowd.allAtOnce(
                List.<Supplier<Boolean>>of(
                        () -> {
                            therapy.open(center, id, plan);
                            return refusesUnsafe(
                                    () -> therapy.book(center, id, therapy.at(center, 5, 9)));
                        },
                        () -> {
                            revokeFirst();
                            return true;
                        }),
                Supplier::get);
        assertThat(isBooked(id)).isFalse();
        assertThat(SignIn.as(family.person(), reading::mine)).isEmpty();
    }

    @RepeatedTest(4)
    void anAnswerAndAMoveAtOnceNeverMakeAYesToAnotherTime() throws Exception {
        var plan = therapy.plan(center, Set.of(family.first()), Set.of());
        var id = therapy.open(center, plan);
        therapy.book(center, id, therapy.at(center, 5, 9));
        var facts = therapy.details(center, id).facts();
        var start = Objects.requireNonNull(facts.startsAt());
        Crowd.allAtOnce(
                List.<Supplier<Boolean>>of(
                        () -> accept(id, family.person(), start),
                        () -> {
                            SignIn.run(
                                    center.staff().therapist(),
                                    () ->
                                            times.book(
                                                    new BookTime(
                                                            id,
                                                            facts.edition(),
                                                            therapy.at(center, 6, 9),
                                                            false,
                                                            Overruled.NOTHING)));
                            return true;
                        }),
                Supplier::get);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PENDING);
        assertThat(therapy.details(center, id).people())
                .allMatch(one -> one.answer() == Answer.NEEDS_ANSWER);
    }

    private TherapySessionId confirmed() {
        var id = therapy.open(center, family, client);
        therapy.book(center, id, therapy.at(center, 5, 10));
        therapy.answer(center, id, family.person(), family.first(), Answer.ACCEPTED);
        therapy.answer(center, id, second, family.members().get(1), Answer.ACCEPTED);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);
        return id;
    }

    private void revokeFirst() {
        privacy.revoke(center, privacy.consentFor(center, client, family.first()));
    }

    private boolean accept(TherapySessionId id, SignedIn who, Instant start) {
        return open(() ->
                SignIn.run(
                        who,
                        () ->
                                answers.answer(
                                        new AnswerInvitation(
                                                id,
                                                family.first(),
                                                Answer.ACCEPTED,
                                                start,
                                                null))));
    }

    private static boolean open(Runnable action) {
        try {
            action.run();
            return true;
        } catch (TherapyRefused refused) {
            assertThat(refused.reason()).isEqualTo(Reason.TIME_NOT_OPEN);
            return false;
        }
    }

    private static boolean refusesUnsafe(Runnable action) {
        try {
            action.run();
            return false;
        } catch (TherapyRefused refused) {
            assertThat(refused.reason()).isIn(Reason.NOT_SAFE, Reason.CHANGED_MEANWHILE);
            return true;
        }
    }

    private boolean isBooked(TherapySessionId id) {
        return jdbc.sql(
                                "select count(*) from booked_resources r join bookings b"
                                        + " on b.id = r.booking_id where b.owner_id = ?"
                                        + " and r.resource_id = ?")
                        .params(Columns.bytes(id.value()), Columns.bytes(family.first().value()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private String placeOfFirst(TherapySessionId id) {
        return jdbc.sql(
                        "select status from attendance_records where occurrence_id = ?"
                                + " and member_id = ?")
                .params(Columns.bytes(id.value()), Columns.bytes(family.first().value()))
                .query(String.class)
                .single();
    }
}
