package org.kinward.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.kinward.shared.LocalizedText;

/**
 * A booking as a calendar shows it to the person who asked.
 *
 * @param title the feature's words for it, for those who may read them
 * @param route where it opens, relative to the portal; empty where the reader may not open it
 * @param movable whether the reader may drag it
 */
public record CalendarEntry(
        BookingId id,
        BookingOwner owner,
        Feature feature,
        Firmness firmness,
        Instant startsAt,
        Instant endsAt,
        Set<Resource> resources,
        LocalizedText title,
        String route,
        boolean movable) {

    /** The same at another time, as after a move. */
    public CalendarEntry at(Instant start) {
        return new CalendarEntry(
                id,
                owner,
                feature,
                firmness,
                start,
                start.plus(Duration.between(startsAt, endsAt)),
                resources,
                title,
                route,
                movable);
    }
}
