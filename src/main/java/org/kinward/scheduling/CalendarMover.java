package org.kinward.scheduling;

import java.time.Instant;

/** A feature whose sessions a calendar may move. Scheduling knows none of them. */
public interface CalendarMover {

    Feature feature();

    /**
     * Moves a session to a time of its center's clock, and hands it from one room or person to
     * another where the move says so; the feature asks whether the signed-in person may. Refuses
     * with {@link BookingRefused} where something stands against it, and where the session is not
     * any more where the person saw it.
     */
    void move(BookingOwner owner, Instant seen, CalendarMove move, Overruled overruled);
}
