package org.kinward.families;

import java.util.List;

/**
 * A family of an imported file.
 *
 * @param reference what the other system calls it; empty where it has no names for families
 */
public record PlannedHousehold(String reference, String name, List<PlannedMember> members) {

    public PlannedHousehold {
        members = List.copyOf(members);
    }
}
