package org.kinward.education;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.StaffContact;
import org.kinward.centers.StaffContacts;
import org.kinward.scheduling.Booking;
import org.kinward.scheduling.BookingBook;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.BookingOwner;
import org.kinward.scheduling.ConflictReason;
import org.kinward.scheduling.Feature;
import org.kinward.scheduling.Firmness;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.Resource;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/** Holds a session's room and facilitator. Families' seats are not booked: they may change. */
@Component
class SessionBookings {

    /** The form asks for no other words: whoever saves again has read what stood against it. */
    private static final String SAVED_AGAIN = "Saved again after the warning.";

    private final BookingBook book;
    private final StaffContacts staff;

    SessionBookings(BookingBook book, StaffContacts staff) {
        this.book = book;
        this.staff = staff;
    }

    /** What staff were warned of by a form, and saved again. */
    static Overruled savedAgain(Set<ConflictReason> despite) {
        return new Overruled(despite, SAVED_AGAIN);
    }

    /** Takes what the plan needs, in spite of what staff were warned of. */
    void take(
            SessionId session,
            CenterDetails center,
            SessionPlan plan,
            Instant startsAt,
            Overruled overruled) {
        var booking =
                new Booking(
                        new BookingId(session.value()),
                        center.id(),
                        Feature.EDUCATION,
                        new BookingOwner(session.value()),
                        Firmness.FIRM,
                        startsAt,
                        plan.minutes(),
                        plan.isOnline() ? 1 : plan.seats(),
                        resources(plan),
                        List.of());
        book.put(booking, overruled);
    }

    void giveBack(SessionId session) {
        book.release(new BookingId(session.value()));
    }

    private Set<Resource> resources(SessionPlan plan) {
        var needed = new HashSet<Resource>();
        if (plan.room() != null) {
            needed.add(Resource.room(plan.room()));
        }
        if (plan.facilitator() != null) {
            needed.add(
                    staff.find(plan.facilitator())
                            .map(StaffContact::account)
                            .map(Resource::staff)
                            .orElseThrow(NotFound::new));
        }
        return needed;
    }
}
