package org.kinward.scheduling;

import static org.kinward.identity.Role.Names.ADMINISTRATOR;
import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** When an own center is open: hours of the week, and days on which it is closed. */
@Service
@Validated
@Transactional
@RolesAllowed({COORDINATOR, ADMINISTRATOR})
public class CenterHoursService {

    private final CenterAccess access;
    private final AvailabilityRules rules;
    private final HoursTable hours;
    private final AbsenceTable absences;
    private final Entering entering;
    private final ApplicationEventPublisher events;

    CenterHoursService(
            CenterAccess access,
            AvailabilityRules rules,
            HoursTable hours,
            AbsenceTable absences,
            Entering entering,
            ApplicationEventPublisher events) {
        this.access = access;
        this.rules = rules;
        this.hours = hours;
        this.absences = absences;
        this.entering = entering;
        this.events = events;
    }

    /** The center's hours; none means at any hour. */
    public List<WeeklyHours> hours(CenterId center) {
        access.requireOwn(center);
        return hours.hours(center.value(), center);
    }

    /**
     * Puts these hours in the place of the earlier ones and tells which bookings to come are
     * outside of them; refuses overlapping ones.
     */
    @RetriedOnConflict
    public List<BookingId> setHours(
            CenterId center, @Size(max = 70) List<@Valid WeeklyHours> week) {
        var own = access.requireOwn(center);
        rules.check(week);
        var met = entering.hours(own, week);
        announce("CENTER_HOURS_CHANGED", center);
        return met;
    }

    /** Closed days that end on that day or later. */
    public List<ClosureDetails> closures(CenterId center, LocalDate from) {
        access.requireOwn(center);
        return absences.closures(center, from);
    }

    /** Closes the center for some days and tells which bookings must move. */
    @RetriedOnConflict
    public Entered<ClosureId> close(CenterId center, @Valid Closure closure) {
        var time = rules.check(closure, access.requireOwn(center).zone());
        var entered = entering.closure(center, closure, time);
        announce("CENTER_CLOSED", center);
        return entered;
    }

    /** The center is open on these days after all; refuses those of another center. */
    public void reopen(CenterId center, ClosureId id) {
        access.requireOwn(center);
        if (!absences.reopen(id, center)) {
            throw new NotFound();
        }
        announce("CENTER_REOPENED", center);
    }

    private void announce(String action, CenterId center) {
        events.publishEvent(AvailabilityChanged.of(action, "Center", center.value(), center));
    }
}
