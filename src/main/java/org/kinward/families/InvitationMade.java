package org.kinward.families;

import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/**
 * Somebody is to get a mail with a code. Published in the transaction that made the code.
 *
 * @param household none for somebody who asked for a sign-in themselves
 */
public record InvitationMade(
        InvitationId invitation,
        CenterId center,
        @Nullable HouseholdId household,
        AuditFact auditFact)
        implements AuditedEvent {

    /** Whether staff invited them; otherwise they asked themselves. */
    public boolean byStaff() {
        return household != null;
    }
}
