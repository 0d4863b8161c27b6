package org.kinward.families;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of their own in the family program, with or without a sign-in. */
@Entity
@Table(name = "family_members")
class FamilyMember {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID householdId;
    private String firstName;
    private String lastName;

    @Enumerated(EnumType.STRING)
    private Relationship relationship;

    protected FamilyMember() {}

    FamilyMember(MemberId id, HouseholdId household, NewMember member) {
        this.id = id.value();
        this.householdId = household.value();
        this.firstName = member.firstName();
        this.lastName = member.lastName();
        this.relationship = member.relationship();
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    MemberDetails details() {
        return new MemberDetails(new MemberId(id), household(), firstName, lastName, relationship);
    }
}
