package org.kinward.notifications;

import java.util.Set;
import org.kinward.centers.StaffContacts;
import org.kinward.centers.StaffDetails;
import org.kinward.centers.StaffId;
import org.kinward.identity.Role;
import org.kinward.privacy.ConsentWatch;
import org.kinward.therapy.InvitedBook;
import org.springframework.stereotype.Component;

/** Counts what waits for a staff member; a digest says how many and never what. */
@Component
class WaitingWork {

    private final StaffContacts staff;
    private final ConsentWatch consents;
    private final OutboxRepository messages;
    private final InvitedBook therapy;

    WaitingWork(
            StaffContacts staff,
            ConsentWatch consents,
            OutboxRepository messages,
            InvitedBook therapy) {
        this.staff = staff;
        this.consents = consents;
        this.messages = messages;
        this.therapy = therapy;
    }

    /**
     * Consents about to end for a privacy officer, undelivered messages for a coordinator, and for
     * coordinators and therapists what families ask of family therapy.
     */
    int count(StaffId id) {
        return staff.find(id).map(person -> count(person.details())).orElse(0);
    }

    private int count(StaffDetails person) {
        int count = 0;
        var roles = person.roles() == null ? Set.<Role>of() : person.roles();
        if (roles.contains(Role.PRIVACY_OFFICER)) {
            count += consents.endingSoon(person.center());
        }
        if (roles.contains(Role.COORDINATOR)) {
            count += messages.countAttention(person.center().value());
        }
        if (roles.contains(Role.COORDINATOR) || roles.contains(Role.THERAPIST)) {
            count += therapy.waiting(person.center());
        }
        return count;
    }
}
