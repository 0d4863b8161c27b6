package org.kinward.families;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who people are, for features that have checked who asks. Those who left are not there. */
@Component
@Transactional(readOnly = true)
public class MemberStandings {

    private final FamilyMemberRepository members;
    private final HouseholdRepository households;
    private final FamilyProfileRepository profiles;
    private final RepresentativeRepository representatives;

    MemberStandings(
            FamilyMemberRepository members,
            HouseholdRepository households,
            FamilyProfileRepository profiles,
            RepresentativeRepository representatives) {
        this.members = members;
        this.households = households;
        this.profiles = profiles;
        this.representatives = representatives;
    }

    /** These people, as far as they are there. */
    public Map<MemberId, MemberStanding> of(Collection<MemberId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found =
                members.findByIdIn(ids.stream().map(MemberId::value).toList()).stream()
                        .filter(member -> !member.hasLeft())
                        .toList();
        var homes =
                households
                        .findByIdIn(
                                found.stream()
                                        .map(one -> one.household().value())
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(toMap(Household::id, home -> home));
        var keepers =
                representatives
                        .ofMembers(found.stream().map(one -> one.details().id().value()).toList())
                        .stream()
                        .collect(groupingBy(Representative::member));
        var told = new HashMap<MemberId, MemberStanding>();
        for (var member : found) {
            var home = homes.get(member.household());
            var details = member.details();
            if (home != null) {
                var keeping = keepers.getOrDefault(details.id(), List.of());
                told.put(details.id(), standing(details, home, keeping));
            }
        }
        return told;
    }

    /**
     * The same, with their households held until the transaction ends: nobody leaves or moves
     * meanwhile. Whoever enters people somewhere asks here, before any other lock.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<MemberId, MemberStanding> hold(Collection<MemberId> ids) {
        if (!ids.isEmpty()) {
            members.householdsOf(ids.stream().map(MemberId::value).toList()).stream()
                    .sorted()
                    .forEach(this::hold);
        }
        return of(ids);
    }

    private void hold(UUID household) {
        var _ = households.hold(household);
    }

    private MemberStanding standing(
            MemberDetails member, Household home, List<Representative> keepers) {
        var profile =
                profiles.findById(member.id().value())
                        .map(FamilyProfile::form)
                        .orElse(ProfileForm.EMPTY);
        return new MemberStanding(
                member,
                home.center(),
                new MemberProfile(member, profile).calledName(),
                profile.birthYear(),
                keepers.stream().anyMatch(one -> !one.isSelf()));
    }
}
