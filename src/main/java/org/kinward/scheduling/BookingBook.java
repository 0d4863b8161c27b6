package org.kinward.scheduling;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FAMILY;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a feature takes and gives back times. It is called inside the feature's transaction, after
 * the feature has checked that the person may do this to that session, and before the feature reads
 * what depends on it: the first thing done here is to lock what is booked, in one order.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@RolesAllowed({FAMILY, COORDINATOR, THERAPIST})
public class BookingBook {

    /** Books a time, or moves a booking of that id to it; refuses with {@link BookingRefused}. */
    public void put(Booking booking, Overruled overruled) {
        throw new UnsupportedOperationException();
    }

    /**
     * Books those of several times that can be had, under one lock of everything they need, and
     * answers with what stood against the others; for a series.
     */
    public Map<BookingId, List<Conflict>> putPossible(List<Booking> bookings, Overruled overruled) {
        throw new UnsupportedOperationException();
    }

    /** Gives a time back; an id that holds none is fine. */
    public void release(BookingId id) {
        throw new UnsupportedOperationException();
    }

    /** Gives back every time of that owner but the one to keep. */
    public void releaseOthers(BookingOwner owner, BookingId kept) {
        throw new UnsupportedOperationException();
    }

    /** What stands against a time at this moment, without holding it: for forms and dragging. */
    public List<Conflict> against(Booking booking) {
        throw new UnsupportedOperationException();
    }
}
