package org.kinward.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kinward.centers.CenterId;

/**
 * A time at a center, and everybody and everything it takes.
 *
 * @param owner the feature's object: several tentative bookings may belong to one session
 * @param minutes length, 15 to 600
 * @param people how many people the room must seat
 * @param besides what the feature itself found against the time; weighed like all the rest
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
        Set<Resource> resources,
        List<Conflict> besides) {

    public Booking {
        resources = Set.copyOf(resources);
        besides = List.copyOf(besides);
    }

    /** The same with what the feature found against it. */
    public Booking besides(List<Conflict> found) {
        return new Booking(
                id, center, feature, owner, firmness, startsAt, minutes, people, resources, found);
    }

    /** The instant it is over; whoever is needed again may begin then. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }
}
