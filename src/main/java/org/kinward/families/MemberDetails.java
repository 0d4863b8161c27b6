package org.kinward.families;

/** A family member as the household and staff see them. */
public record MemberDetails(
        MemberId id,
        HouseholdId household,
        String firstName,
        String lastName,
        Relationship relationship) {

    public String fullName() {
        return firstName + " " + lastName;
    }
}
