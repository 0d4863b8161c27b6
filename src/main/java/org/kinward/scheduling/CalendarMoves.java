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
    private final Booker booker;

    CalendarMoves(List<CalendarMover> movers, Booker booker) {
        this.movers = List.copyOf(movers);
        this.booker = booker;
    }

    /**
     * Moves a session; what the feature refuses stays where it is. The answer is what stood against
     * the place it left, overruled or come in since: in spite of that it can go back there.
     */
    public Overruled move(CalendarEntry entry, CalendarMove move, Overruled overruled) {
        var left = booker.stood(entry.id(), entry.feature());
        movers.stream()
                .filter(mover -> mover.feature() == entry.feature())
                .findFirst()
                .orElseThrow(NotFound::new)
                .move(entry.owner(), entry.startsAt(), move, overruled);
        return left;
    }
}
