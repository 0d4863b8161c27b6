package org.kinward.families;

import org.kinward.centers.CenterId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/**
 * A member is in that household no longer. Whoever keeps coming places of theirs gives them up in
 * the same transaction; what was stays with the person.
 */
public record MemberParted(MemberId member, HouseholdId household, CenterId center, How how)
        implements AuditedEvent {

    /** Why they are not in it. */
    public enum How {
        LEFT("MEMBER_LEFT"),
        MOVED("MEMBER_MOVED"),
        MERGED("MEMBERS_MERGED");

        private final String action;

        How(String action) {
            this.action = action;
        }
    }

    @Override
    public AuditFact auditFact() {
        return AuditFact.of(how.action, "FamilyMember", member.value(), center.value())
                .with("household", household.value());
    }
}
