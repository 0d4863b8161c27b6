package org.kinward.families;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
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

    private @Nullable LocalDate leftOn;
    private @Nullable UUID mergedInto;

    protected FamilyMember() {}

    FamilyMember(MemberId id, HouseholdId household, NewMember member) {
        this.id = id.value();
        this.householdId = household.value();
        this.firstName = member.firstName();
        this.lastName = member.lastName();
        this.relationship = member.relationship();
    }

    void change(NewMember member) {
        firstName = member.firstName();
        lastName = member.lastName();
        relationship = member.relationship();
    }

    void moveTo(HouseholdId household) {
        householdId = household.value();
    }

    void leave(LocalDate day) {
        leftOn = day;
    }

    void comeBack() {
        leftOn = null;
    }

    /** The person has another entry, which stands for them from now on; this one is kept. */
    void mergeInto(MemberId other, LocalDate day) {
        mergedInto = other.value();
        leftOn = day;
    }

    /** The two entries are two people again. */
    void partFromOther() {
        mergedInto = null;
        leftOn = null;
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    /** The entry that stands for the person. */
    MemberId standing() {
        return new MemberId(mergedInto == null ? id : mergedInto);
    }

    boolean hasLeft() {
        return leftOn != null;
    }

    @Nullable LocalDate leftOn() {
        return leftOn;
    }

    long version() {
        return version == null ? 0 : version;
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    MemberDetails details() {
        return new MemberDetails(new MemberId(id), household(), firstName, lastName, relationship);
    }
}
