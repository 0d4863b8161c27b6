package org.kinward.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody books a time at the instant at which somebody else closes it. */
@TestComponent
class ClosingRace {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired BookingBook book;
    @Autowired TransactionTemplate transaction;
    @Autowired AvailabilityService staff;
    @Autowired RoomHoursService rooms;
    @Autowired CenterHoursService centers;

    /** What is closed. */
    enum Closed {
        PERSON,
        ROOM,
        CENTER
    }

    /** In how many of the rounds a booking stood in the time and nobody was told. */
    int unseen(Closed closed, int rounds) throws InterruptedException, ExecutionException {
        var center = world.center();
        int unseen = 0;
        for (int round = 0; round < rounds; round++) {
            var start = Bookings.morning(clock, center.zone(), 3 + round);
            var booking =
                    Bookings.at(
                            center.id(),
                            start,
                            Resource.staff(center.facilitator().account()),
                            Resource.room(center.room()));
            if (round == 0) {
                // Their rows exist from now on, so that adding them holds nobody up.
                transaction.executeWithoutResult(_ -> {
                    book.put(booking, Overruled.NOTHING);
                    book.release(booking.id());
                });
            }
            var told =
                    Crowd.allAtOnce(
                            List.<Supplier<Boolean>>of(
                                    () -> isBooked(booking),
                                    () -> close(closed, center, start).contains(booking.id())),
                            Supplier::get);
            unseen += told.getFirst() && !told.getLast() ? 1 : 0;
        }
        return unseen;
    }

    private boolean isBooked(Booking booking) {
        try {
            transaction.executeWithoutResult(_ -> book.put(booking, Overruled.NOTHING));
            return true;
        } catch (BookingRefused refused) {
            return false;
        }
    }

    private List<BookingId> close(Closed closed, TestCenter center, Instant start) {
        var from = LocalDateTime.ofInstant(start, center.zone());
        var away = new Absence(from, from.plus(Duration.ofHours(2)), AbsenceReason.ILLNESS);
        var day = from.toLocalDate();
        return SignIn.as(
                center.administrator(),
                () ->
                        switch (closed) {
                            case PERSON ->
                                    staff.enterAbsence(center.id(), center.facilitatorId(), away)
                                            .affected();
                            case ROOM ->
                                    rooms.enterOutage(center.id(), center.room(), away).affected();
                            case CENTER ->
                                    centers.close(center.id(), new Closure(day, day, "Snow", null))
                                            .affected();
                        });
    }
}
