package org.kinward.families;

import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.shared.AuditFact;
import org.kinward.shared.PlainText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Lets coordinators keep the households of their centers as they are. */
@Service
@Validated
@Transactional
@RolesAllowed(COORDINATOR)
public class HouseholdService {

    private static final int MOST_MEMBERS = 12;

    private final FamilyAccess families;
    private final MemberAccess access;
    private final HouseholdBook book;
    private final HouseholdRepository households;
    private final List<MemberPlans> plans;
    private final ApplicationEventPublisher events;

    HouseholdService(
            FamilyAccess families,
            MemberAccess access,
            HouseholdBook book,
            HouseholdRepository households,
            List<MemberPlans> plans,
            ApplicationEventPublisher events) {
        this.families = families;
        this.access = access;
        this.book = book;
        this.households = households;
        this.plans = plans;
        this.events = events;
    }

    /** The household has another name; refused when it was changed since it was read. */
    public void rename(
            HouseholdId id, @NotBlank @Size(max = 120) @PlainText String name, long version) {
        var center = families.requireAsStaff(id).center();
        var household = households.findById(id.value()).orElseThrow();
        FamilyRefused.when(household.version() != version, Reason.CHANGED_MEANWHILE);
        household.rename(name.strip());
        announce("HOUSEHOLD_RENAMED", "Household", id.value(), center);
    }

    /** One more member; refused where there are twelve. */
    public MemberId add(HouseholdId id, @Valid NewMember person) {
        households.lock(List.of(id.value()));
        var household = families.requireAsStaff(id);
        FamilyRefused.when(household.members().size() >= MOST_MEMBERS, Reason.HOUSEHOLD_FULL);
        var member = book.add(id, person);
        announce("MEMBER_ADDED", "FamilyMember", member.value(), household.center());
        return member;
    }

    /** Another name or relationship; refused when it was changed since it was read. */
    public void change(MemberId id, @Valid NewMember person, long version) {
        var found = access.requireAsStaff(id);
        FamilyRefused.when(found.member().version() != version, Reason.CHANGED_MEANWHILE);
        found.member().change(person);
        announce("MEMBER_CHANGED", "FamilyMember", id.value(), found.center().id());
    }

    /** How many coming places the member gives up by leaving or moving. */
    @Transactional(readOnly = true)
    public int placesAhead(MemberId id) {
        var member = access.requireAsStaff(id).member().details().id();
        return plans.stream().mapToInt(each -> each.ahead(member)).sum();
    }

    private void announce(String action, String type, UUID id, CenterId center) {
        events.publishEvent(new HouseholdChanged(AuditFact.of(action, type, id, center.value())));
    }
}
