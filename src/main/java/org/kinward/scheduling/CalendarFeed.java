package org.kinward.scheduling;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.kinward.centers.CenterId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bookings of an own center in a stretch of time, for calendars. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({COORDINATOR, THERAPIST, FACILITATOR, ADMINISTRATOR})
public class CalendarFeed {

    /** What overlaps [from, to), at most 45 days, soonest first; refuses a foreign center. */
    public List<CalendarEntry> between(CenterId center, Instant from, Instant to) {
        throw new UnsupportedOperationException();
    }
}
