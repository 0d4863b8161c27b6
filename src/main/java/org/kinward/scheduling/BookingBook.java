package org.kinward.scheduling;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinward.centers.CenterId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a feature takes and gives back times. It is called inside the feature's transaction, after
 * the feature has checked that the person may do this to that session, and before the feature reads
 * what depends on it: the first thing done here is to lock what is booked, in one order. A feature
 * that locks a row of its own does so before. There is no role to it, because times are given back
 * by the clock too; screens ask their feature.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BookingBook {

    private final Booker booker;

    BookingBook(Booker booker) {
        this.booker = booker;
    }

    /**
     * Books a time, or moves a booking of that id to it; refuses with {@link BookingRefused}. A
     * firm booking takes the place of the times on offer of the same owner. A firm booking that
     * stays where it is, is not asked again what stands against it.
     */
    public void put(Booking booking, Overruled overruled) {
        var refused = booker.book(List.of(booking), overruled).get(booking.id());
        if (refused != null) {
            throw new BookingRefused(refused);
        }
    }

    /**
     * Books those of several times of one center that can be had, under one lock of everything they
     * need, and answers with what stood against the others; for a series.
     */
    public Map<BookingId, List<Conflict>> putPossible(List<Booking> bookings, Overruled overruled) {
        return bookings.isEmpty() ? new HashMap<>() : booker.book(bookings, overruled);
    }

    /**
     * Locks all of these at that center, and whatever is booked for these owners, at once. A
     * feature that changes several bookings one after the other asks for it first: who took them
     * one by one could wait for somebody who waits for them.
     */
    public void hold(CenterId center, Collection<BookingOwner> owners, Set<Resource> resources) {
        booker.hold(center, owners, resources);
    }

    /** Gives a time back; an id that holds none is fine. */
    public void release(BookingId id) {
        booker.release(List.of(id));
    }

    /** Gives several times back under one lock. */
    public void releaseAll(Collection<BookingId> ids) {
        booker.release(ids);
    }

    /** Gives back every time of that owner but the one to keep. */
    public void releaseOthers(BookingOwner owner, BookingId kept) {
        booker.releaseOthers(owner, kept);
    }

    /** What stands against a time at this moment, without holding it: for forms and dragging. */
    public List<Conflict> against(Booking booking) {
        return booker.against(booking);
    }
}
