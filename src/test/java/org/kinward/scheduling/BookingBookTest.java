package org.kinward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.centers.RoomId;
import org.kinward.shared.Columns;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class BookingBookTest {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired BookingBook book;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private Resource room;
    private Resource theo;
    private Instant ten;

    @BeforeEach
    void aCenter() {
        center = world.center();
        room = Resource.room(center.room());
        theo = Bookings.staff();
        ten = Bookings.morning(clock, center.zone(), 3);
    }

    @Test
    void whatABookingNoLongerNeedsIsFreeAtOnce() {
        var both = at(ten, room, theo);
        put(both);
        put(Bookings.needing(both, theo));

        put(at(ten, room));

        assertThatThrownBy(() -> put(at(ten, theo))).isInstanceOf(BookingRefused.class);
    }

    @Test
    void aTakenRoomIsRefusedWithWhatIsInTheWay() {
        var first = at(ten, room);
        put(first);

        assertThatThrownBy(() -> put(at(ten.plus(HALF_HOUR), room)))
                .isInstanceOfSatisfying(
                        BookingRefused.class,
                        refused ->
                                assertThat(refused.conflicts())
                                        .containsExactly(
                                                new Conflict(
                                                        ConflictReason.ROOM_DOUBLE_BOOKING,
                                                        room,
                                                        ten,
                                                        ten.plus(HOUR),
                                                        first.id())))
                .hasMessage("refusal.booking.ROOM_DOUBLE_BOOKING");
    }

    @Test
    void neighborsDoNotClashNotEvenAtOddMinutes() {
        var odd = ten.plus(Duration.ofMinutes(7));
        put(at(odd, room, theo));

        put(at(odd.plus(HOUR), room, theo));
        put(at(odd.minus(HOUR), room, theo));

        assertThat(slots(room)).isEqualTo(12);
    }

    @Test
    void aPersonAtAnotherCenterIsTaken() {
        put(at(ten, theo));
        var other = world.center();

        assertThatThrownBy(() -> put(Bookings.at(other.id(), ten.plus(HALF_HOUR), theo)))
                .isInstanceOfSatisfying(
                        BookingRefused.class,
                        refused -> {
                            var conflict = refused.conflicts().getFirst();
                            assertThat(conflict.reason())
                                    .isEqualTo(ConflictReason.STAFF_DOUBLE_BOOKING);
                            assertThat(conflict.other()).isNull();
                        });
    }

    @Test
    void aMoveMayOverlapItsOwnOldTimeAndFreesIt() {
        var booking = at(ten, room, theo);
        put(booking);

        put(Bookings.moved(booking, HALF_HOUR));
        put(at(ten.minus(HALF_HOUR), room, theo));

        assertThatThrownBy(() -> put(at(ten.plus(HOUR), room))).isInstanceOf(BookingRefused.class);
    }

    @Test
    void whatIsGivenBackCanBeHad() {
        var booking = at(ten, room, theo);
        put(booking);

        transaction.executeWithoutResult(_ -> book.release(booking.id()));
        transaction.executeWithoutResult(_ -> book.release(booking.id()));

        assertThat(slots(room)).isZero();
        put(at(ten, room, theo));
    }

    @Test
    void offersOfOneSessionMayOverlapAndHoldUntilOneIsChosen() {
        var owner = new BookingOwner(UUID.randomUUID());
        var early = Bookings.offer(at(ten, room, theo), owner);
        var late = Bookings.offer(at(ten.plus(HALF_HOUR), room, theo), owner);
        put(early);
        put(late);

        assertThatThrownBy(() -> put(at(ten.plus(HOUR), room))).isInstanceOf(BookingRefused.class);
        assertThatThrownBy(() -> put(at(ten.minus(HALF_HOUR), theo)))
                .isInstanceOf(BookingRefused.class);
        put(Bookings.firm(early));

        put(at(ten.plus(HOUR), room, theo));
        assertThat(slots(room)).isEqualTo(8);
    }

    @Test
    void theOtherOffersAreGivenBackOnRequest() {
        var owner = new BookingOwner(UUID.randomUUID());
        var early = Bookings.offer(at(ten, room), owner);
        var late = Bookings.offer(at(ten.plus(HOUR), room), owner);
        put(early);
        put(late);

        transaction.executeWithoutResult(_ -> book.releaseOthers(owner, late.id()));

        put(at(ten, room));
        assertThatThrownBy(() -> put(at(ten.plus(HOUR), room))).isInstanceOf(BookingRefused.class);
    }

    @Test
    void ofASeriesTheTimesThatCanBeHadAreBookedAndTheOthersNamed() {
        put(at(ten.plus(Duration.ofDays(7)), theo));
        var series =
                List.of(
                        at(ten, room, theo),
                        at(ten.plus(Duration.ofDays(7)), room, theo),
                        at(ten.plus(Duration.ofDays(14)), room, theo),
                        at(ten.plus(Duration.ofDays(14)).plus(HALF_HOUR), room, theo));

        var refused = transaction.execute(_ -> book.putPossible(series, Overruled.NOTHING));

        assertThat(refused).containsOnlyKeys(series.get(1).id(), series.get(3).id());
        assertThat(refused.get(series.get(1).id()))
                .extracting(Conflict::reason)
                .containsExactly(ConflictReason.STAFF_DOUBLE_BOOKING);
        assertThat(slots(room)).isEqualTo(8);
    }

    @Test
    void aSlotThatIsTakenRefusesWhatTheRuleLetThrough() {
        put(at(ten, theo));
        jdbc.sql("insert into booked_slots (resource_id, slot_start, owner_id) values (?, ?, ?)")
                .params(
                        Columns.bytes(room.id()),
                        Columns.column(ten.plus(HALF_HOUR)),
                        Columns.bytes(UUID.randomUUID()))
                .update();

        assertThatThrownBy(() -> put(at(ten, room)))
                .isInstanceOf(BookingRefused.class)
                .hasMessage("refusal.booking.ROOM_DOUBLE_BOOKING");
        assertThat(slots(room)).isEqualTo(1);
    }

    @Test
    void aTakenTimeCannotBeOverruledAndAClosedOneOnlyWithAReason() {
        put(at(ten, room));
        weekly(center.id().value(), 0, 600);
        var hard = new Overruled(Set.of(ConflictReason.values()), "The family is only here today.");
        var free = at(ten.plus(HOUR), theo);

        assertThatThrownBy(() -> put(at(ten, room), hard))
                .hasMessage("refusal.booking.ROOM_DOUBLE_BOOKING");
        assertThatThrownBy(() -> put(free)).hasMessage("refusal.booking.CENTER_CLOSED");
        assertThatThrownBy(() -> put(free, new Overruled(hard.reasons(), " ")))
                .hasMessage("refusal.booking.CENTER_CLOSED");
        put(free, hard);

        assertThat(overruled(free)).isEqualTo("CENTER_CLOSED The family is only here today.");
        assertThat(audited(free)).containsExactly("BOOKING_OVERRULED");
    }

    @Test
    void whatWasOverruledForAnOfferHoldsWhenItIsChosenAndNotWhenItMoves() {
        weekly(center.id().value(), 0, 600);
        var offer = Bookings.offer(at(ten, theo), new BookingOwner(UUID.randomUUID()));
        put(offer, new Overruled(Set.of(ConflictReason.CENTER_CLOSED), "They asked for it."));

        put(Bookings.firm(offer));

        assertThat(audited(offer)).hasSize(1);
        assertThatThrownBy(() -> put(Bookings.moved(Bookings.firm(offer), HOUR)))
                .hasMessage("refusal.booking.CENTER_CLOSED");
    }

    @Test
    void aRoomOfAnotherCenterIsUnknown() {
        var foreign = Resource.room(world.center().room());

        assertThatThrownBy(() -> put(at(ten, foreign))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> put(at(ten, Resource.room(new RoomId(UUID.randomUUID())))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void askingHoldsNothing() {
        put(at(ten, room));

        var against = transaction.execute(_ -> book.against(at(ten.plus(HALF_HOUR), room, theo)));

        assertThat(against).extracting(Conflict::resource).containsExactly(room);
        put(at(ten, theo));
    }

    @Test
    void withoutAFeaturesTransactionNothingIsBooked() {
        assertThatThrownBy(() -> book.put(at(ten, room), Overruled.NOTHING))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private Booking at(Instant start, Resource... resources) {
        return Bookings.at(center.id(), start, resources);
    }

    private void put(Booking booking) {
        put(booking, Overruled.NOTHING);
    }

    private void put(Booking booking, Overruled overruled) {
        transaction.executeWithoutResult(_ -> book.put(booking, overruled));
    }

    private void weekly(UUID subject, int from, int to) {
        for (int day = 1; day <= 7; day++) {
            jdbc.sql("insert into weekly_hours values (?, ?, ?, ?, ?)")
                    .params(
                            Columns.bytes(subject),
                            Columns.bytes(center.id().value()),
                            day,
                            from,
                            to)
                    .update();
        }
    }

    private long slots(Resource resource) {
        return jdbc.sql("select count(*) from booked_slots where resource_id = ?")
                .param(Columns.bytes(resource.id()))
                .query(Long.class)
                .single();
    }

    private String overruled(Booking booking) {
        return jdbc.sql("select concat(overruled, ' ', why) from bookings where id = ?")
                .param(Columns.bytes(booking.id().value()))
                .query(String.class)
                .single();
    }

    private List<@Nullable String> audited(Booking booking) {
        return jdbc.sql("select action from audit_entries where object_id = ?")
                .param(Columns.bytes(booking.id().value()))
                .query(String.class)
                .list();
    }
}
