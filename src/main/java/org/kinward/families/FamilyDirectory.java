package org.kinward.families;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.FAMILY;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.shared.LikePattern;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names of people, for screens that have already decided whose names may be shown. Names of another
 * center's people are left out without a word.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({FACILITATOR, THERAPIST, COORDINATOR, ADMINISTRATOR})
public class FamilyDirectory {

    private final FamilyAccess familyAccess;
    private final CenterAccess centerAccess;
    private final HouseholdRepository households;
    private final FamilyMemberRepository members;

    FamilyDirectory(
            FamilyAccess familyAccess,
            CenterAccess centerAccess,
            HouseholdRepository households,
            FamilyMemberRepository members) {
        this.familyAccess = familyAccess;
        this.centerAccess = centerAccess;
        this.households = households;
        this.members = members;
    }

    /** The signed-in family member's household; empty while no center has linked the account. */
    @RolesAllowed(FAMILY)
    public Optional<HouseholdDetails> own() {
        return familyAccess.findOwn();
    }

    /** The named members of that own center. */
    public Map<MemberId, MemberDetails> members(CenterId center, Collection<MemberId> ids) {
        centerAccess.requireOwn(center);
        var found =
                members.findByIdIn(ids.stream().map(MemberId::value).toList()).stream()
                        .map(FamilyMember::details)
                        .toList();
        var inCenter = names(center, found.stream().map(MemberDetails::household).toList());
        return found.stream()
                .filter(member -> inCenter.containsKey(member.household()))
                .collect(toMap(MemberDetails::id, member -> member));
    }

    /** The names of those households, as far as they are in that own center. */
    public Map<HouseholdId, String> householdNames(CenterId center, Collection<HouseholdId> ids) {
        centerAccess.requireOwn(center);
        return names(center, ids);
    }

    /**
     * One page of an own center's households by name, at most 200; the text may be part of the
     * household's or of a member's name.
     */
    @RolesAllowed({THERAPIST, COORDINATOR})
    public List<HouseholdOverview> search(CenterId center, String name, int page, int size) {
        centerAccess.requireOwn(center);
        var found =
                households.search(
                        center.value(),
                        LikePattern.containing(name),
                        PageRequest.of(page, Math.min(size, 200)));
        var ids = found.stream().map(household -> household.id().value()).toList();
        var people =
                members.findByHouseholdIdInAndLeftOnIsNullOrderByFirstName(ids).stream()
                        .map(FamilyMember::details)
                        .collect(groupingBy(MemberDetails::household));
        return found.stream()
                .map(household ->
                        new HouseholdOverview(
                                household.id(),
                                household.name(),
                                people.getOrDefault(household.id(), List.of())))
                .toList();
    }

    /** How many households of an own center match. */
    @RolesAllowed({THERAPIST, COORDINATOR})
    public long count(CenterId center, String name) {
        centerAccess.requireOwn(center);
        return households.count(center.value(), LikePattern.containing(name));
    }

    private Map<HouseholdId, String> names(CenterId center, Collection<HouseholdId> ids) {
        return households
                .findByIdIn(ids.stream().map(HouseholdId::value).distinct().toList())
                .stream()
                .filter(household -> household.center().equals(center))
                .collect(toMap(Household::id, Household::name));
    }
}
