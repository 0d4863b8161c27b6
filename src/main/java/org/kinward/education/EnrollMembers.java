package org.kinward.education;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;

/** A household asks for seats for some of its members: for all of them, or to wait together. */
public record EnrollMembers(
        @NotNull SessionId session,
        @NotNull HouseholdId household,
        @NotEmpty @Size(max = 12) Set<MemberId> members) {

    public EnrollMembers {
        members = Set.copyOf(members);
    }
}
