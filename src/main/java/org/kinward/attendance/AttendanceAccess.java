package org.kinward.attendance;

import org.kinward.centers.CenterAccess;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.Role;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Whose sheet it is: coordinators may open any of their center, all others only those they hold
 * (minimum necessary, 45 CFR 164.502(b)). All others find nothing.
 */
@Component
class AttendanceAccess {

    private final CenterAccess centers;
    private final CurrentUser currentUser;

    AttendanceAccess(CenterAccess centers, CurrentUser currentUser) {
        this.centers = centers;
        this.currentUser = currentUser;
    }

    AttendanceSheet require(AttendanceSheet sheet) {
        centers.requireOwn(sheet.center());
        var person = currentUser.get();
        boolean anySheet = person.is(Role.COORDINATOR);
        var facilitator = sheet.facilitator();
        boolean own = facilitator != null && centers.ownStaffIds().contains(facilitator);
        if (!anySheet && !own) {
            throw new NotFound();
        }
        return sheet;
    }
}
