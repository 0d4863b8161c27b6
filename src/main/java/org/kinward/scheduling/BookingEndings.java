package org.kinward.scheduling;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives times back for what happens by the clock, or because people part: features' listeners and
 * timers call it, screens never do.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BookingEndings {

    /** Gives a time back; an id that holds none is fine. */
    public void release(BookingId id) {
        throw new UnsupportedOperationException();
    }

    /** These are not needed at that time any longer; the rest stays booked. */
    public void spare(BookingId id, Set<Resource> noLonger) {
        throw new UnsupportedOperationException();
    }
}
