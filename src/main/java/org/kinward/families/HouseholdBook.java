package org.kinward.families;

import java.util.List;
import org.kinward.centers.CenterId;
import org.kinward.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters households. Callers have asked whether the person may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HouseholdBook {

    private final HouseholdRepository households;
    private final FamilyMemberRepository members;
    private final ApplicationEventPublisher events;

    HouseholdBook(
            HouseholdRepository households,
            FamilyMemberRepository members,
            ApplicationEventPublisher events) {
        this.households = households;
        this.members = members;
        this.events = events;
    }

    /** A new household with its members, in the order given. */
    RegisteredHousehold enter(CenterId center, String name, List<NewMember> people) {
        var household = new Household(HouseholdId.create(), center, name);
        households.save(household);
        var ids = people.stream().map(person -> add(household.id(), person)).toList();
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of(
                                        "HOUSEHOLD_REGISTERED",
                                        "Household",
                                        household.id().value(),
                                        center.value())
                                .with("members", ids.size())));
        return new RegisteredHousehold(household.id(), ids);
    }

    /** One more member; the caller announces it. */
    MemberId add(HouseholdId household, NewMember person) {
        var id = MemberId.create();
        members.save(new FamilyMember(id, household, person));
        return id;
    }
}
