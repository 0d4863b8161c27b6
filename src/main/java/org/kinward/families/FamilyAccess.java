package org.kinward.families;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.kinward.centers.CenterAccess;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.Role;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which households the signed-in person may act for. Whoever acts for one member acts for the
 * household, as people of one family sign each other up; what one member alone may say is a matter
 * of {@link MemberAccess}.
 */
@Component
@Transactional(readOnly = true)
public class FamilyAccess {

    private final CurrentUser currentUser;
    private final FamilyMemberRepository members;
    private final HouseholdRepository households;
    private final CenterAccess centers;

    FamilyAccess(
            CurrentUser currentUser,
            FamilyMemberRepository members,
            HouseholdRepository households,
            CenterAccess centers) {
        this.currentUser = currentUser;
        this.centers = centers;
        this.members = members;
        this.households = households;
    }

    /** The own household; empty for an account no center has linked to a member yet. */
    public Optional<HouseholdDetails> findOwn() {
        return members.actedForBy(currentUser.get().account().value()).stream()
                .findFirst()
                .flatMap(member -> households.findById(member.household().value()))
                .map(this::withMembers);
    }

    /** The own household; refuses with {@link NotFound} where there is none. */
    public HouseholdDetails requireOwn() {
        return findOwn().orElseThrow(NotFound::new);
    }

    /**
     * A household the person may act for: their own, or for a coordinator any of their centers.
     * Refuses all others with {@link NotFound}.
     */
    public HouseholdDetails requireActFor(HouseholdId id) {
        return findOwn()
                .filter(household -> household.id().equals(id))
                .orElseGet(() -> requireAsStaff(id));
    }

    /**
     * A household of a center the coordinator works for, were it their own family or not. Refuses
     * all others with {@link NotFound}.
     */
    public HouseholdDetails requireAsStaff(HouseholdId id) {
        if (!currentUser.get().is(Role.COORDINATOR)) {
            throw new NotFound();
        }
        var found =
                households.findById(id.value()).map(this::withMembers).orElseThrow(NotFound::new);
        centers.requireOwn(found.center());
        return found;
    }

    /**
     * The same as {@link #requireActFor}, with the household held until the transaction ends:
     * nobody leaves or moves meanwhile. Whoever enters people somewhere asks here, before any other
     * lock.
     */
    public HouseholdDetails holdActFor(HouseholdId id) {
        var _ = households.hold(id.value());
        return requireActFor(id);
    }

    /**
     * The person the signed-in person is, and those they act for who have no sign-in of their own:
     * for whom they may answer; themselves first.
     */
    public SequencedSet<MemberId> spokenFor() {
        return members.spokenForBy(currentUser.get().account().value()).stream()
                .map(member -> member.details().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The own household, which nobody else changes or enters in anything until the transaction
     * ends. Refuses with {@link NotFound} where there is none.
     */
    public HouseholdDetails lockOwn() {
        var _ = households.lock(List.of(requireOwn().id().value()));
        return requireOwn();
    }

    private HouseholdDetails withMembers(Household household) {
        var people =
                members
                        .findByHouseholdIdAndLeftOnIsNullOrderByFirstName(household.id().value())
                        .stream()
                        .map(FamilyMember::details)
                        .toList();
        return new HouseholdDetails(household.id(), household.center(), people);
    }
}
