package org.kinward.scheduling.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.kinward.scheduling.Absence;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.WeeklyHours;

/** Somebody's or something's hours on a screen: a person's, a room's or the center's. */
interface BookableHours {

    List<WeeklyHours> hours();

    /** Sets them and tells which bookings to come are outside of them. */
    List<BookingId> setHours(List<WeeklyHours> week);

    /** Times in which they cannot be booked, and how to take each back. */
    List<AwayLine> away();

    /** Enters such a time and tells which bookings are in it. */
    List<BookingId> enter(Absence absence, String occasion);

    /** Whether such times are whole days with a name, as a center's closed days are. */
    default boolean closesWholeDays() {
        return false;
    }

    /** What else there is to enter. */
    default Optional<Component> more() {
        return Optional.empty();
    }
}
