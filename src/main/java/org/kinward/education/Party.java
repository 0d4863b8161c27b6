package org.kinward.education;

import java.util.Set;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;

/** Members of one household who come together. */
record Party(HouseholdId household, Set<MemberId> members) {

    Party {
        members = Set.copyOf(members);
    }

    int size() {
        return members.size();
    }
}
