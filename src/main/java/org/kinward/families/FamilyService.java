package org.kinward.families;

import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.ArrayList;
import org.kinward.centers.CenterAccess;
import org.kinward.identity.AccountId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Enters households and says which account acts for which member. */
@Service
@Validated
@Transactional
@RolesAllowed(COORDINATOR)
public class FamilyService {

    private final CenterAccess access;
    private final HouseholdRepository households;
    private final FamilyMemberRepository members;
    private final ApplicationEventPublisher events;

    FamilyService(
            CenterAccess access,
            HouseholdRepository households,
            FamilyMemberRepository members,
            ApplicationEventPublisher events) {
        this.access = access;
        this.households = households;
        this.members = members;
        this.events = events;
    }

    /** Enters a household of an own center with its members, in the order given. */
    public RegisteredHousehold register(@Valid RegisterHousehold input) {
        var center = access.requireOwn(input.center());
        var household = new Household(HouseholdId.create(), center.id(), input.name());
        households.save(household);
        var ids = new ArrayList<MemberId>();
        for (NewMember member : input.members()) {
            var id = MemberId.create();
            members.save(new FamilyMember(id, household.id(), member));
            ids.add(id);
        }
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of(
                                        "HOUSEHOLD_REGISTERED",
                                        "Household",
                                        household.id().value(),
                                        center.id().value())
                                .with("members", ids.size())));
        return new RegisteredHousehold(household.id(), ids);
    }

    /** From now on this account acts for this member. An account acts for one member only. */
    public void link(MemberId memberId, AccountId account) {
        var member = members.findById(memberId.value()).orElseThrow(NotFound::new);
        var household = households.findById(member.household().value()).orElseThrow(NotFound::new);
        var center = access.requireOwn(household.center());
        member.signsInWith(account);
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of(
                                        "MEMBER_LINKED",
                                        "FamilyMember",
                                        memberId.value(),
                                        center.id().value())
                                .with("account", account.value())));
    }
}
