package org.kinward.families;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations for what mails them by the clock; never for screens. */
@Component
@Transactional(readOnly = true)
public class InvitationContacts {

    private final InvitationRepository invitations;
    private final InvitationDoor door;

    InvitationContacts(InvitationRepository invitations, InvitationDoor door) {
        this.invitations = invitations;
        this.door = door;
    }

    /** Whom the invitation is for, whether it still opens anything or not; else nothing. */
    public String name(InvitationId id) {
        return invitations.findById(id.value()).map(one -> one.contact().name()).orElse("");
    }

    /** The invitation, as long as its code opens the door. */
    public Optional<InvitationContact> open(InvitationId id) {
        return invitations.findById(id.value()).filter(door::opens).map(Invitation::contact);
    }
}
