package org.kinward.scheduling;

import java.util.List;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.springframework.stereotype.Component;

/**
 * Enters when somebody or something cannot be booked, under the lock that a booking takes. Whoever
 * books at the same moment is there already, and told as in the way; or comes after, and is refused
 * by what was entered.
 */
@Component
class Entering {

    private final ResourceLocks locks;
    private final HoursTable hours;
    private final AbsenceTable absences;
    private final MetTable bookings;

    Entering(ResourceLocks locks, HoursTable hours, AbsenceTable absences, MetTable bookings) {
        this.locks = locks;
        this.hours = hours;
        this.absences = absences;
        this.bookings = bookings;
    }

    /** Puts these hours of a room or a person in the place of the earlier ones. */
    List<BookingId> hours(Resource subject, CenterDetails center, List<WeeklyHours> week) {
        locks.lock(List.of(subject));
        hours.setHours(subject.id(), center.id(), week);
        return bookings.outside(subject.id(), center, week);
    }

    /** The same for the center itself. */
    List<BookingId> hours(CenterDetails center, List<WeeklyHours> week) {
        locks.lock(center.id());
        hours.setHours(center.id().value(), center.id(), week);
        return bookings.outside(center.id().value(), center, week);
    }

    /** Sets somebody's pauses and the most sessions a day. */
    void rule(Resource person, CenterId center, StaffRule rule) {
        locks.lock(List.of(person));
        hours.setRule(person.id(), center, rule);
    }

    /** Enters an absence, or a time in which a room cannot be used. */
    Entered<AbsenceId> absence(Resource subject, CenterId center, Span time, AbsenceReason reason) {
        locks.lock(List.of(subject));
        var id = absences.enter(subject.id(), center, time, reason);
        return new Entered<>(id, bookings.met(center, subject.id(), time));
    }

    /** Enters closed days, which take that time. */
    Entered<ClosureId> closure(CenterId center, Closure closure, Span time) {
        locks.lock(center);
        var id = absences.close(center, closure);
        return new Entered<>(id, bookings.met(center, time));
    }
}
