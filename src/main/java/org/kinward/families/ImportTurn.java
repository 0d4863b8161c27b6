package org.kinward.families;

import java.util.List;
import java.util.UUID;
import org.kinward.centers.CenterId;
import org.kinward.families.KnownFamilies.Known;
import org.kinward.shared.AuditFact;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters one family of an imported file, all of it or nothing. Who is there already is looked up
 * again in its turn, whatever a preview said. Callers have asked whether the person may.
 */
@Component
class ImportTurn {

    private final KnownFamilies known;
    private final HouseholdBook households;
    private final FamilyProfileRepository profiles;
    private final ApplicationEventPublisher events;

    ImportTurn(
            KnownFamilies known,
            HouseholdBook households,
            FamilyProfileRepository profiles,
            ApplicationEventPublisher events) {
        this.known = known;
        this.households = households;
        this.profiles = profiles;
        this.events = events;
    }

    @Transactional
    @RetriedOnConflict
    ImportCount enter(CenterId center, PlannedHousehold family) {
        known.holdTurn(center);
        var there = known.among(center, List.of(family));
        var missing =
                family.members().stream().filter(member -> !there.has(family, member)).toList();
        int before = family.members().size() - missing.size();
        var household = there.household(family);
        household.ifPresent(id -> keepReferences(center, family, there, id));
        if (missing.isEmpty()) {
            return new ImportCount(0, 0, before);
        }
        if (household.isPresent()) {
            missing.forEach(member -> add(center, new HouseholdId(household.get()), member));
        } else {
            enterAll(center, family, missing);
        }
        return new ImportCount(household.isPresent() ? 0 : 1, missing.size(), before);
    }

    /** So that later files find by reference whom this one found by name. */
    private void keepReferences(
            CenterId center, PlannedHousehold family, Known there, UUID household) {
        keep(center, "HOUSEHOLD", family.reference(), household);
        for (var member : family.members()) {
            there.member(family, member)
                    .ifPresent(id -> keep(center, "MEMBER", member.reference(), id));
        }
    }

    private void enterAll(CenterId center, PlannedHousehold family, List<PlannedMember> people) {
        var entered =
                households.enter(
                        center, family.name(), people.stream().map(PlannedMember::person).toList());
        keep(center, "HOUSEHOLD", family.reference(), entered.id().value());
        for (int i = 0; i < people.size(); i++) {
            tell(center, entered.members().get(i), people.get(i));
        }
    }

    private void add(CenterId center, HouseholdId household, PlannedMember member) {
        var id = households.add(household, member.person());
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of("MEMBER_ADDED", "FamilyMember", id.value(), center.value())));
        tell(center, id, member);
    }

    private void tell(CenterId center, MemberId id, PlannedMember member) {
        keep(center, "MEMBER", member.reference(), id.value());
        if (member.tellsMore()) {
            var profile = new FamilyProfile(id);
            profile.set(member.profile());
            profiles.save(profile);
        }
    }

    private void keep(CenterId center, String kind, String reference, UUID object) {
        if (!reference.isEmpty()) {
            known.keep(center, kind, reference, object);
        }
    }
}
