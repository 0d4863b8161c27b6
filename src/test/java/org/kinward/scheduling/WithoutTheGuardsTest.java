package org.kinward.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The control of {@link BookingStormTest}: the same portal without the lock and without the slots
 * must book twice. With the slots alone it must not: they are there for the day a path forgets the
 * lock.
 */
@DatabaseTest
@Import(WithoutTheGuards.class)
class WithoutTheGuardsTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired BookingBook book;
    @Autowired TransactionTemplate transaction;
    @Autowired WithoutTheGuards.Switch guards;

    @Test
    void withoutLockAndSlotsOneRoomIsBookedTwice() throws Exception {
        guards.slots = false;

        assertThat(bookedAtOnce()).isGreaterThan(1);
    }

    @Test
    void theSlotsAloneLetOneThrough() throws Exception {
        guards.slots = true;

        assertThat(bookedAtOnce()).isEqualTo(1);
    }

    /** How many of sixteen get the same room at the same time. */
    private long bookedAtOnce() throws Exception {
        var center = world.center();
        var room = Resource.room(center.room());
        var start = Bookings.morning(clock, center.zone(), 3);
        // The room's row exists, so that adding it holds nobody up.
        transaction.executeWithoutResult(_ ->
                book.put(
                        Bookings.at(center.id(), start.minusSeconds(86_400), room),
                        Overruled.NOTHING));
        var people = IntStream.range(0, 16).boxed().toList();
        return Crowd.allAtOnce(people, _ -> gets(Bookings.at(center.id(), start, room))).stream()
                .filter(Boolean::booleanValue)
                .count();
    }

    private boolean gets(Booking booking) {
        try {
            transaction.executeWithoutResult(_ -> book.put(booking, Overruled.NOTHING));
            return true;
        } catch (BookingRefused | DataAccessException taken) {
            return false;
        }
    }
}
