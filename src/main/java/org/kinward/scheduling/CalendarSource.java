package org.kinward.scheduling;

import java.util.Collection;
import java.util.Map;

/** A feature that tells the calendar what its bookings are. Scheduling knows none of them. */
public interface CalendarSource {

    Feature feature();

    /**
     * The words for those of these sessions that the signed-in person may read; what is left out is
     * shown as taken.
     */
    Map<BookingOwner, CalendarText> describe(Collection<BookingOwner> owners);
}
