package org.kinward.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinward.centers.CenterId;
import org.kinward.identity.AccountId;
import org.kinward.shared.Ids;
import org.kinward.testsupport.TestClock;

/** Bookings for tests, an hour long unless told otherwise. */
final class Bookings {

    private Bookings() {}

    /** Ten in the morning there, that many days ahead. */
    static Instant morning(TestClock clock, ZoneId zone, int daysAhead) {
        return clock.instant()
                .atZone(zone)
                .plusDays(daysAhead)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(10)
                .toInstant();
    }

    static Resource staff() {
        return Resource.staff(new AccountId(UUID.randomUUID()));
    }

    static Booking at(CenterId center, Instant start, Resource... resources) {
        var id = Ids.create();
        return new Booking(
                new BookingId(id),
                center,
                Feature.THERAPY,
                new BookingOwner(id),
                Firmness.FIRM,
                start,
                60,
                4,
                Set.of(resources),
                List.of());
    }

    /** The same booking at another time. */
    static Booking moved(Booking booking, Duration by) {
        return with(booking, booking.owner(), booking.firmness(), booking.startsAt().plus(by));
    }

    /** One of the times on offer for that owner. */
    static Booking offer(Booking booking, BookingOwner owner) {
        return with(booking, owner, Firmness.TENTATIVE, booking.startsAt());
    }

    static Booking firm(Booking offer) {
        return with(offer, offer.owner(), Firmness.FIRM, offer.startsAt());
    }

    /** The same booking with less, or something else, taken. */
    static Booking needing(Booking booking, Resource... resources) {
        var other = at(booking.center(), booking.startsAt(), resources);
        return new Booking(
                booking.id(),
                booking.center(),
                booking.feature(),
                booking.owner(),
                booking.firmness(),
                booking.startsAt(),
                booking.minutes(),
                booking.people(),
                other.resources(),
                List.of());
    }

    private static Booking with(
            Booking booking, BookingOwner owner, Firmness firmness, Instant start) {
        return new Booking(
                booking.id(),
                booking.center(),
                booking.feature(),
                owner,
                firmness,
                start,
                booking.minutes(),
                booking.people(),
                booking.resources(),
                List.of());
    }
}
