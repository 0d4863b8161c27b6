package org.kinward.scheduling;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the hours that suit everyone. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({COORDINATOR, THERAPIST})
public class TimeFinder {

    /**
     * Times at a quarter past, half past and so on, at which one of each set is free, in its hours
     * and the center open; refuses a center that is not the asker's.
     */
    public TimeAnswer find(TimeQuestion question) {
        throw new UnsupportedOperationException();
    }
}
