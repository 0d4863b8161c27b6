package org.kinward.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.kinward.centers.CenterId;

/**
 * A time at a center, and everybody and everything it takes.
 *
 * @param owner the feature's object: several tentative bookings may belong to one session
 * @param minutes length, 15 to 600
 * @param people how many people the room must seat
 */
public record Booking(
        BookingId id,
        CenterId center,
        Feature feature,
        BookingOwner owner,
        Firmness firmness,
        Instant startsAt,
        int minutes,
        int people,
        Set<Resource> resources) {

    public Booking {
        resources = Set.copyOf(resources);
    }

    /** The instant it is over; whoever is needed again may begin then. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }
}
