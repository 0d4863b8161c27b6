package org.kinward.families;

import java.util.List;

/** A household of the center with its members, for the coordinator's list. */
public record HouseholdOverview(HouseholdId id, String name, List<MemberDetails> members) {

    public HouseholdOverview {
        members = List.copyOf(members);
    }
}
