package org.kinward.education;

import java.util.UUID;
import org.kinward.families.HouseholdId;

/** Whose enrollment it is and in what; these never change, so they may be read before the lock. */
record EnrollmentPlace(UUID sessionId, UUID householdId) {

    SessionId session() {
        return new SessionId(sessionId);
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }
}
