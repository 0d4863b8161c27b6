package org.kinward.scheduling;

import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;

/** A resource's place in a booking that exists. */
record Held(
        BookingId booking,
        CenterId center,
        BookingOwner owner,
        Firmness firmness,
        Resource resource,
        Span time) {

    static Held of(Booking booking, Resource resource) {
        return new Held(
                booking.id(),
                booking.center(),
                booking.owner(),
                booking.firmness(),
                resource,
                new Span(booking.startsAt(), booking.endsAt()));
    }

    /**
     * Whether it leaves that claim in peace: the booking itself, which moves, and the other times
     * on offer for the same session.
     */
    boolean givesWayTo(Claim claim) {
        return booking.equals(claim.booking())
                || (owner.equals(claim.owner())
                        && !(firmness == Firmness.FIRM && claim.firmness() == Firmness.FIRM));
    }

    /** Whoever asks for a time: a booking, or a search on behalf of a session, or nobody yet. */
    record Claim(@Nullable BookingId booking, @Nullable BookingOwner owner, Firmness firmness) {}
}
