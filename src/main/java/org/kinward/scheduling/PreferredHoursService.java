package org.kinward.scheduling;

import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyAccess;
import org.kinward.families.MemberId;
import org.kinward.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * The hours that suit family members, said once by the family. They are wishes: a search puts such
 * hours first, and a booking does not ask for them.
 */
@Service
@Validated
@Transactional
@RolesAllowed(FAMILY)
public class PreferredHoursService {

    private final FamilyAccess access;
    private final AvailabilityRules rules;
    private final HoursTable hours;
    private final ApplicationEventPublisher events;

    PreferredHoursService(
            FamilyAccess access,
            AvailabilityRules rules,
            HoursTable hours,
            ApplicationEventPublisher events) {
        this.access = access;
        this.rules = rules;
        this.hours = hours;
        this.events = events;
    }

    /** The hours that suit a member of the own household; none where nothing was said. */
    public List<WeeklyHours> hours(MemberId member) {
        return hours.hours(member.value(), center(member));
    }

    /** Puts these hours in the place of the earlier ones; refuses overlapping ones. */
    public void setHours(MemberId member, @Size(max = 70) List<@Valid WeeklyHours> week) {
        var center = center(member);
        rules.check(week);
        hours.setHours(member.value(), center, week);
        events.publishEvent(
                AvailabilityChanged.of(
                        "PREFERRED_HOURS_CHANGED", "FamilyMember", member.value(), center));
    }

    private CenterId center(MemberId member) {
        var household = access.requireOwn();
        if (!household.hasAll(Set.of(member))) {
            throw new NotFound();
        }
        return household.center();
    }
}
