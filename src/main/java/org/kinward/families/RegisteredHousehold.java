package org.kinward.families;

import java.util.List;

/** A household just entered; its members' ids in the order they were given. */
public record RegisteredHousehold(HouseholdId id, List<MemberId> members) {

    public RegisteredHousehold {
        members = List.copyOf(members);
    }
}
