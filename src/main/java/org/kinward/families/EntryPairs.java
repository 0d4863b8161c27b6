package org.kinward.families;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.Collectors;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDetails;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds two entries of one own center; what is elsewhere is answered like what is nowhere. */
@Component
class EntryPairs {

    private final CenterAccess centers;
    private final HouseholdRepository households;
    private final FamilyMemberRepository members;

    EntryPairs(
            CenterAccess centers, HouseholdRepository households, FamilyMemberRepository members) {
        this.centers = centers;
        this.households = households;
        this.members = members;
    }

    TwoEntries read(MemberId stays, MemberId gone) {
        var ids = List.of(stays.value(), gone.value());
        return check(members.findByIdIn(ids), stays, gone);
    }

    /**
     * The same, held until the transaction ends: first their households and then the members, each
     * in the order of their ids, so that two who join them the other way round wait for each other.
     */
    TwoEntries lock(MemberId stays, MemberId gone) {
        var ids = List.of(stays.value(), gone.value());
        var homes =
                households.lock(members.householdsOf(ids)).stream()
                        .map(Household::id)
                        .collect(Collectors.toSet());
        var found = check(members.lock(ids), stays, gone);
        FamilyRefused.when(
                !homes.contains(found.stays().household())
                        || !homes.contains(found.gone().household()),
                Reason.CHANGED_MEANWHILE);
        return found;
    }

    /** Whether the entry that goes is the last one in its household. */
    boolean leavesNobody(TwoEntries pair) {
        return members
                .findByHouseholdIdAndLeftOnIsNullOrderByFirstName(pair.gone().household().value())
                .stream()
                .allMatch(one -> one.details().id().equals(pair.goneId()));
    }

    /** An own center's household. */
    Household requireHousehold(HouseholdId id) {
        var household = households.findById(id.value()).orElseThrow(NotFound::new);
        var _ = centers.requireOwn(household.center());
        return household;
    }

    private TwoEntries check(List<FamilyMember> found, MemberId stays, MemberId gone) {
        var byId = found.stream().collect(toMap(one -> one.details().id(), one -> one));
        var first = byId.get(stays);
        var second = byId.get(gone);
        if (first == null || second == null) {
            throw new NotFound();
        }
        var center = centerOf(first);
        if (!centerOf(second).id().equals(center.id())) {
            throw new NotFound();
        }
        FamilyRefused.when(stays.equals(gone), Reason.SAME_ENTRY);
        return new TwoEntries(center, first, second);
    }

    private CenterDetails centerOf(FamilyMember member) {
        return households
                .findById(member.household().value())
                .map(household -> centers.requireOwn(household.center()))
                .orElseThrow(NotFound::new);
    }
}
