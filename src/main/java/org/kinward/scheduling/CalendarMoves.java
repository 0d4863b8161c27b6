package org.kinward.scheduling;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Service;

/** Moves what somebody drags in a calendar, by way of the feature it belongs to. */
@Service
@RolesAllowed({COORDINATOR, THERAPIST})
public class CalendarMoves {

    private final List<CalendarMover> movers;

    CalendarMoves(List<CalendarMover> movers) {
        this.movers = movers;
    }

    /** Moves a session; what the feature refuses stays where it is. */
    public void move(CalendarEntry entry, CalendarMove move, Overruled overruled) {
        movers.stream()
                .filter(mover -> mover.feature() == entry.feature())
                .findFirst()
                .orElseThrow(NotFound::new)
                .move(entry.owner(), entry.startsAt(), move, overruled);
    }
}
