package org.kinward.scheduling;

import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffContact;
import org.kinward.centers.StaffContacts;
import org.kinward.centers.StaffId;
import org.kinward.identity.AccountId;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.Role;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/** Whose hours the signed-in person may see and enter. */
@Component
class StaffAtWork {

    private final CenterAccess access;
    private final CurrentUser currentUser;
    private final StaffContacts staff;

    StaffAtWork(CenterAccess access, CurrentUser currentUser, StaffContacts staff) {
        this.access = access;
        this.currentUser = currentUser;
        this.staff = staff;
    }

    /**
     * Somebody who works at that own center: the asker, or for coordinators and administrators
     * anybody. Refuses all others with {@link NotFound}.
     */
    Found require(CenterId centerId, StaffId id) {
        var center = access.requireOwn(centerId);
        var asker = currentUser.get();
        boolean all = asker.is(Role.COORDINATOR) || asker.is(Role.ADMINISTRATOR);
        return staff.find(id)
                .filter(person -> person.details().center().equals(centerId))
                .map(StaffContact::account)
                .filter(account -> all || account.equals(asker.account()))
                .map(account -> new Found(center, account))
                .orElseThrow(NotFound::new);
    }

    /** Somebody at a center. */
    record Found(CenterDetails center, AccountId account) {}
}
