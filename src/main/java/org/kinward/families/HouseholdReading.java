package org.kinward.families;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kinward.centers.CenterAccess;
import org.kinward.shared.NotFound;
import org.kinward.shared.PersonalDataRead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a family's page. */
@Service
@Transactional
@RolesAllowed(COORDINATOR)
public class HouseholdReading {

    private final CenterAccess centers;
    private final RepresentativeService representatives;
    private final HouseholdRepository households;
    private final FamilyMemberRepository members;
    private final FamilyProfileRepository profiles;
    private final ApplicationEventPublisher events;

    HouseholdReading(
            CenterAccess centers,
            RepresentativeService representatives,
            HouseholdRepository households,
            FamilyMemberRepository members,
            FamilyProfileRepository profiles,
            ApplicationEventPublisher events) {
        this.centers = centers;
        this.representatives = representatives;
        this.households = households;
        this.members = members;
        this.profiles = profiles;
        this.events = events;
    }

    /** A household of an own center with all that is kept about its members. */
    public HouseholdPage read(HouseholdId id) {
        var household = households.findById(id.value()).orElseThrow(NotFound::new);
        var center = centers.requireOwn(household.center());
        events.publishEvent(
                PersonalDataRead.of(
                        "HOUSEHOLD_READ", "Household", id.value(), center.id().value()));
        var people = members.findByHouseholdIdOrderByFirstName(id.value());
        var present =
                people.stream()
                        .filter(member -> !member.hasLeft())
                        .map(FamilyMember::details)
                        .toList();
        return new HouseholdPage(
                new HouseholdDetails(id, center.id(), present),
                household.name(),
                center,
                entries(id, people),
                household.version());
    }

    private List<MemberEntry> entries(HouseholdId id, List<FamilyMember> people) {
        var told =
                profiles
                        .findByMemberIdIn(
                                people.stream().map(one -> one.details().id().value()).toList())
                        .stream()
                        .collect(toMap(FamilyProfile::member, FamilyProfile::form));
        var acting = representatives.of(id).stream().collect(groupingBy(Acting::member));
        return people.stream()
                .sorted(Comparator.comparing(FamilyMember::hasLeft))
                .map(one -> entry(one, told, acting))
                .toList();
    }

    private static MemberEntry entry(
            FamilyMember one, Map<MemberId, ProfileForm> told, Map<MemberId, List<Acting>> acting) {
        var details = one.details();
        return new MemberEntry(
                new MemberProfile(details, told.getOrDefault(details.id(), ProfileForm.EMPTY)),
                one.leftOn(),
                one.isMerged(),
                acting.getOrDefault(details.id(), List.of()),
                one.version());
    }
}
