package org.kinward.therapy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinward.attendance.MemberAgenda;
import org.kinward.attendance.MemberPlace;
import org.kinward.attendance.Track;
import org.kinward.centers.StaffId;
import org.kinward.families.MemberId;
import org.kinward.scheduling.Booking;
import org.kinward.scheduling.BookingBook;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.BookingOwner;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.ConflictReason;
import org.kinward.scheduling.Feature;
import org.kinward.scheduling.Firmness;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.Resource;
import org.springframework.stereotype.Component;

/** Takes and gives back a session's times: its staff, room, members and clients together. */
@Component
class TimeBooking {

    private final BookingBook bookings;
    private final MemberAgenda agenda;
    private final TherapyContext context;

    TimeBooking(BookingBook bookings, MemberAgenda agenda, TherapyContext context) {
        this.bookings = bookings;
        this.agenda = agenda;
        this.context = context;
    }

    /** Books what the session takes at that start, or moves that booking there. */
    void put(Roll roll, BookingId id, Instant start, Firmness firmness, Overruled overruled) {
        bookings.put(booking(roll, id, start, firmness), overruled);
    }

    /** What stands against that start, besides the session's own times. */
    List<Conflict> against(Roll roll, BookingId id, Instant start) {
        return bookings.against(booking(roll, id, start, Firmness.FIRM));
    }

    /** Places of the members in other parts of the program at that time. */
    List<MemberPlace> places(Set<MemberId> members, Instant from, Instant to) {
        return agenda.of(members, from, to).stream()
                .filter(place -> place.track() != Track.THERAPY)
                .toList();
    }

    /**
     * Makes a time on offer firm and tells whether it could be had. What its members have elsewhere
     * was asked when it was offered.
     */
    boolean isPut(Roll roll, BookingId id, Instant start) {
        var chosen = taking(roll, id, start, Firmness.FIRM);
        return bookings.putPossible(List.of(chosen), Overruled.NOTHING).isEmpty();
    }

    /** Whether a time on offer could still be made firm. */
    boolean isThere(Roll roll, BookingId id, Instant start) {
        return bookings.against(taking(roll, id, start, Firmness.FIRM)).isEmpty();
    }

    /** Books those of several times that can be had, and tells what stood against the others. */
    Map<BookingId, List<Conflict>> putPossible(List<Booking> wanted, Overruled overruled) {
        return bookings.putPossible(wanted, overruled);
    }

    /** What the session's own time was booked in spite of. */
    Overruled overruled(TherapySession session) {
        return bookings.overruled(session.booking().orElse(ownBooking(session)));
    }

    /** Gives a time back. */
    void release(BookingId id) {
        bookings.release(id);
    }

    /**
     * Books the time anew for fewer people than before. Where even that meets something new, it
     * stays as it was: nobody's leaving is undone by a calendar.
     */
    void spare(Roll roll, BookingId id, Instant start, Firmness firmness) {
        var _ = bookings.putPossible(List.of(taking(roll, id, start, firmness)), Overruled.NOTHING);
    }

    /** The session's time with what its members have elsewhere then. */
    Booking booking(Roll roll, BookingId id, Instant start, Firmness firmness) {
        var booking = taking(roll, id, start, firmness);
        return booking.besides(
                places(roll.members(), start, booking.endsAt()).stream()
                        .map(place ->
                                new Conflict(
                                        ConflictReason.MEMBER_HAS_PLACE,
                                        Resource.member(place.member()),
                                        place.from(),
                                        place.to(),
                                        null))
                        .toList());
    }

    /**
     * Locks all that these sessions take or hold, and these staff, at once. Whoever changes several
     * asks for it after their rows and before the first change.
     */
    void hold(Collection<Roll> rolls, Collection<StaffId> staff) {
        if (rolls.isEmpty()) {
            return;
        }
        var needed = new HashSet<Resource>();
        rolls.forEach(roll -> needed.addAll(taken(roll)));
        staff.forEach(one -> needed.add(Resource.staff(context.staff(one).account())));
        var center = rolls.iterator().next().session().center();
        bookings.hold(center, rolls.stream().map(TimeBooking::owner).distinct().toList(), needed);
    }

    private Set<Resource> taken(Roll roll) {
        var session = roll.session();
        var taken = new HashSet<Resource>();
        session.therapists()
                .forEach(one -> taken.add(Resource.staff(context.staff(one).account())));
        session.interpreter()
                .ifPresent(one -> taken.add(Resource.staff(context.staff(one).account())));
        session.room().ifPresent(room -> taken.add(Resource.room(room)));
        session.clients().forEach(client -> taken.add(Resource.client(client)));
        roll.members().forEach(member -> taken.add(Resource.member(member)));
        return taken;
    }

    /** What the session takes at that start. */
    Booking taking(Roll roll, BookingId id, Instant start, Firmness firmness) {
        var session = roll.session();
        var taken = taken(roll);
        int people = taken.size() - (session.room().isPresent() ? 1 : 0);
        return new Booking(
                id,
                session.center(),
                Feature.THERAPY,
                owner(roll),
                firmness,
                start,
                session.minutes(),
                people,
                taken,
                List.of());
    }

    static BookingId ownBooking(TherapySession session) {
        return new BookingId(session.id().value());
    }

    private static BookingOwner owner(Roll roll) {
        return new BookingOwner(roll.session().id().value());
    }
}
