package org.kinward.families;

import java.util.List;
import java.util.Set;
import org.kinward.centers.CenterId;

/** A household with its members, for somebody who may act for it. */
public record HouseholdDetails(HouseholdId id, CenterId center, List<MemberDetails> members) {

    public HouseholdDetails {
        members = List.copyOf(members);
    }

    /** Whether all of these are members of this household. */
    public boolean hasAll(Set<MemberId> ids) {
        return members.stream().map(MemberDetails::id).toList().containsAll(ids);
    }
}
