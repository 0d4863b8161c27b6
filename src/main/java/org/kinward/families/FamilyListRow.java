package org.kinward.families;

import java.util.List;

/**
 * A family in the coordinator's list.
 *
 * @param signsIn whether anybody signs in for it
 */
public record FamilyListRow(
        HouseholdId id, String name, List<MemberDetails> members, boolean signsIn) {

    public FamilyListRow {
        members = List.copyOf(members);
    }
}
