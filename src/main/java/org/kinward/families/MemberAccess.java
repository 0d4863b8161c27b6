package org.kinward.families;

import java.util.List;
import java.util.Optional;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.StaffContacts;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.Role;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Whose personal things the signed-in person may read and write: their own, those of members they
 * act for who have no sign-in of their own, and for coordinators those of their centers. A member
 * with a sign-in may so tell the center what a parent or guardian shall not read.
 */
@Component
class MemberAccess {

    private final CurrentUser currentUser;
    private final CenterAccess access;
    private final StaffContacts centers;
    private final HouseholdRepository households;
    private final FamilyMemberRepository members;

    MemberAccess(
            CurrentUser currentUser,
            CenterAccess access,
            StaffContacts centers,
            HouseholdRepository households,
            FamilyMemberRepository members) {
        this.currentUser = currentUser;
        this.access = access;
        this.centers = centers;
        this.households = households;
        this.members = members;
    }

    /** The members the account is or speaks for, the own person first. */
    List<FamilyMember> own() {
        return members.spokenForBy(currentUser.get().account().value());
    }

    /** Which member the account itself is. */
    Optional<MemberId> self() {
        return members.self(currentUser.get().account().value())
                .map(member -> member.details().id());
    }

    /** The member, if the person may; refuses others with {@link NotFound}. */
    Found require(MemberId id) {
        return findOwn(id).orElseGet(() -> requireAsStaff(id));
    }

    private Optional<Found> findOwn(MemberId id) {
        if (!currentUser.get().is(Role.FAMILY)) {
            return Optional.empty();
        }
        return own().stream()
                .filter(member -> member.details().id().equals(id))
                .findFirst()
                .map(member -> {
                    var household = householdOf(member);
                    var center = centers.center(household.center()).orElseThrow(NotFound::new);
                    return new Found(member, household, center, false);
                });
    }

    /** The member, if they belong to a center the coordinator works for. */
    Found requireAsStaff(MemberId id) {
        if (!currentUser.get().is(Role.COORDINATOR)) {
            throw new NotFound();
        }
        var member = members.findById(id.value()).orElseThrow(NotFound::new);
        var household = householdOf(member);
        return new Found(member, household, access.requireOwn(household.center()), true);
    }

    /** Locks the member; who records a consent for them waits, and finds them gone. */
    void lock(FamilyMember member) {
        var _ = members.lock(member.details().id().value()).orElseThrow(NotFound::new);
    }

    private Household householdOf(FamilyMember member) {
        return households.findById(member.household().value()).orElseThrow(NotFound::new);
    }

    /** A member with their household; by staff, or by the family. */
    record Found(FamilyMember member, Household household, CenterDetails center, boolean byStaff) {}
}
