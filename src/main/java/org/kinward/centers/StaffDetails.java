package org.kinward.centers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.identity.Role;

/** A staff member as screens show them; their roles are unknown until they next sign in. */
public record StaffDetails(StaffId id, CenterId center, String name, @Nullable Set<Role> roles) {

    /** Whether they are known to work there no longer. */
    public boolean hasLeft() {
        return roles != null && roles.isEmpty();
    }

    /** Whether they may have one of these roles; unknown counts as may. */
    public boolean mayBe(Role... wanted) {
        return roles == null || Set.of(wanted).stream().anyMatch(roles::contains);
    }

    /** Whether they may hold sessions, and so be booked. */
    public boolean mayHoldSessions() {
        return mayBe(Role.THERAPIST, Role.FACILITATOR, Role.COORDINATOR);
    }
}
