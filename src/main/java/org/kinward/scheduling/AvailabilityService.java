package org.kinward.scheduling;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffId;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * When staff can be booked: their hours at a center, their absences and their pauses. Therapists
 * and facilitators enter their own, coordinators and administrators those of the center's staff.
 */
@Service
@Validated
@Transactional
@RolesAllowed({FACILITATOR, THERAPIST, COORDINATOR, ADMINISTRATOR})
public class AvailabilityService {

    private static final String TYPE = "StaffMember";

    private final StaffAtWork staff;
    private final AvailabilityRules rules;
    private final HoursTable hours;
    private final AbsenceTable absences;
    private final Entering entering;
    private final ApplicationEventPublisher events;

    AvailabilityService(
            StaffAtWork staff,
            AvailabilityRules rules,
            HoursTable hours,
            AbsenceTable absences,
            Entering entering,
            ApplicationEventPublisher events) {
        this.staff = staff;
        this.rules = rules;
        this.hours = hours;
        this.absences = absences;
        this.entering = entering;
        this.events = events;
    }

    /** Somebody's hours at the center; none means at any hour. */
    public List<WeeklyHours> hours(CenterId center, StaffId person) {
        return hours.hours(account(center, person), center);
    }

    /**
     * Puts these hours in the place of the earlier ones and tells which of the center's bookings to
     * come are outside of them; refuses overlapping ones.
     */
    @RetriedOnConflict
    public List<BookingId> setHours(
            CenterId center, StaffId person, @Size(max = 70) List<@Valid WeeklyHours> week) {
        var found = staff.require(center, person);
        rules.check(week);
        var met = entering.hours(Resource.staff(found.account()), found.center(), week);
        announce("STAFF_HOURS_CHANGED", center, person);
        return met;
    }

    /** How tightly somebody's sessions at the center may follow one another. */
    public StaffRule rule(CenterId center, StaffId person) {
        return hours.rule(account(center, person), center);
    }

    /** Sets pauses and the most sessions a day. */
    @RetriedOnConflict
    public void setRule(CenterId center, StaffId person, @Valid StaffRule rule) {
        entering.rule(Resource.staff(staff.require(center, person).account()), center, rule);
        announce("STAFF_RULE_CHANGED", center, person);
    }

    /** Somebody's absences that are not over; they hold at every center. */
    public List<AbsenceDetails> absences(CenterId center, StaffId person) {
        return absences.absences(account(center, person));
    }

    /** Enters an absence and tells which of the center's bookings must move. */
    @RetriedOnConflict
    public Entered<AbsenceId> enterAbsence(
            CenterId center, StaffId person, @Valid Absence absence) {
        var found = staff.require(center, person);
        var time = rules.check(absence, found.center().zone());
        var entered =
                entering.absence(Resource.staff(found.account()), center, time, absence.reason());
        announce("STAFF_ABSENCE_ENTERED", center, person);
        return entered;
    }

    /** Takes an absence back; refuses one of somebody else. */
    public void removeAbsence(CenterId center, StaffId person, AbsenceId id) {
        if (!absences.remove(id, account(center, person))) {
            throw new NotFound();
        }
        announce("STAFF_ABSENCE_REMOVED", center, person);
    }

    private UUID account(CenterId center, StaffId person) {
        return staff.require(center, person).account().value();
    }

    private void announce(String action, CenterId center, StaffId person) {
        events.publishEvent(AvailabilityChanged.of(action, TYPE, person.value(), center));
    }
}
