package org.kinward.families;

import java.util.List;
import org.kinward.centers.CenterDetails;

/**
 * A household with everybody in it, those who left at the end.
 *
 * @param version what was read, so that no edit is lost unseen
 */
public record HouseholdPage(
        HouseholdDetails household,
        String name,
        CenterDetails center,
        List<MemberEntry> members,
        long version) {

    public HouseholdPage {
        members = List.copyOf(members);
    }
}
