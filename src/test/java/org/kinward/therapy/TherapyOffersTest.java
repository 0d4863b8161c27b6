package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.scheduling.BookingRefused;
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

@DatabaseTest
@Import({PrivacyWorld.class, TherapyWorld.class})
class TherapyOffersTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired TherapyWorld therapy;
    @Autowired TestClock clock;
    @Autowired FamilyTherapy family;
    @Autowired OfferExpiry expiry;
    @Autowired TherapyWorklist worklist;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TestFamily people;
    private SignedIn second;

    @BeforeEach
    void open() {
        center = world.center();
        people = world.family(center, 2);
        second = privacy.second(center, people);
    }

    @Test
    void theFirstTimeThatEnoughPeopleSayYesToIsBookedAndTheOthersAreFree() {
        var id = offered(0);
        var options = options(id);
        therapy.vote(id, options.get(0), people.person(), people.first());
        therapy.vote(id, options.get(1), people.person(), people.first());
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.PROPOSED);
        assertThat(bookings(id)).isEqualTo(3);

        therapy.vote(id, options.get(1), second, people.members().get(1));

        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);
        assertThat(bookings(id)).isEqualTo(1);
        assertThat(therapy.details(center, id).people())
                .allMatch(one -> one.answer() == Answer.ACCEPTED);
        closed(() -> therapy.vote(id, options.get(0), people.person(), people.first()));
        // What was held for the others can be booked again.
        var other = therapy.open(center, world.family(center, 1));
        therapy.book(center, other, therapy.at(center, 5, 9));
        var third = therapy.open(center, world.family(center, 1));
        assertThatThrownBy(() -> therapy.book(center, third, therapy.at(center, 5, 12)))
                .isInstanceOf(BookingRefused.class);
    }

    @Test
    void anOfferHoldsItsTimesUntilItEndsByTheClock() {
        var id = offered(0);
        var options = options(id);
        var other = therapy.open(center, world.family(center, 1));
        assertThatThrownBy(() -> therapy.book(center, other, therapy.at(center, 5, 9)))
                .isInstanceOf(BookingRefused.class);

        clock.pass(Duration.ofHours(48));
        closed(() -> therapy.vote(id, options.get(0), people.person(), people.first()));
        expiry.run();

        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.REQUESTED);
        assertThat(bookings(id)).isZero();
        assertThat(SignIn.as(center.coordinator(), () -> worklist.open(center.id())))
                .extracting(WorkItem::kind)
                .containsExactly(TherapyTaskKind.OFFER_ENDED);
        therapy.book(center, other, therapy.at(center, 3, 9));
    }

    @Test
    void anOfferEndsTwoHoursBeforeItsFirstTime() {
        var id = therapy.open(center, people);
        var soon = therapy.at(center, 1, 12);
        therapy.offer(center, id, soon, soon.plusDays(4));
        assertThat(therapy.details(center, id).facts().offerEndsAt())
                .isEqualTo(soon.minusHours(2).atZone(center.zone()).toInstant());
    }

    @Test
    void timesThatOverlapAreNotOffered() {
        var id = therapy.open(center, people);
        var start = therapy.at(center, 5, 9);
        assertThatThrownBy(() -> therapy.offer(center, id, start, start.plusMinutes(30)))
                .isInstanceOf(TherapyRefused.class);
        assertThat(bookings(id)).isZero();
    }

    @RepeatedTest(4)
    void ofTwoVotesAtOnceForTwoTimesOneBooks() throws Exception {
        var id = offered(1);
        var options = options(id);
        var told =
                Crowd.allAtOnce(
                        List.<Supplier<Boolean>>of(
                                () ->
                                        open(() ->
                                                therapy.vote(
                                                        id,
                                                        options.get(0),
                                                        people.person(),
                                                        people.first())),
                                () ->
                                        open(() ->
                                                therapy.vote(
                                                        id,
                                                        options.get(2),
                                                        second,
                                                        people.members().get(1)))),
                        Supplier::get);
        assertThat(told).containsExactlyInAnyOrder(true, false);
        assertThat(therapy.state(center, id)).isEqualTo(TherapyState.CONFIRMED);
        assertThat(bookings(id)).isEqualTo(1);
    }

    @Test
    void aFamilyReadsOnlyWhatItsOwnReaderSaid() {
        var id = offered(0);
        var options = options(id);
        therapy.vote(id, options.get(0), second, people.members().get(1));
        var shown = SignIn.as(people.person(), family::mine).getFirst();
        assertThat(shown.offers()).hasSize(3).allMatch(one -> one.suits().isEmpty());
        assertThat(shown.people()).hasSize(2);
    }

    private TherapySessionId offered(int quorum) {
        var id =
                therapy.open(
                        center,
                        therapy.plan(center, Set.copyOf(people.members()), Set.of(), quorum));
        therapy.offer(
                center,
                id,
                therapy.at(center, 5, 9),
                therapy.at(center, 5, 12),
                therapy.at(center, 6, 9));
        return id;
    }

    private List<SessionOptionId> options(TherapySessionId id) {
        return therapy.details(center, id).offers().stream().map(OfferedTime::option).toList();
    }

    private long bookings(TherapySessionId id) {
        return jdbc.sql("select count(*) from bookings where owner_id = ?")
                .param(Columns.bytes(id.value()))
                .query(Long.class)
                .single();
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

    private static void closed(Runnable action) {
        assertThat(open(action)).isFalse();
    }
}
