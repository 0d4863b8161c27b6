package org.kinward.therapy;

import java.time.Instant;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffContacts;
import org.kinward.centers.StaffId;
import org.kinward.identity.AccountId;
import org.kinward.scheduling.BookingOwner;
import org.kinward.scheduling.CalendarMove;
import org.kinward.scheduling.CalendarMover;
import org.kinward.scheduling.Feature;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.Resource;
import org.kinward.scheduling.ResourceKind;
import org.kinward.shared.NotFound;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/**
 * Moves sessions for the calendar, by the rules of every change. A session goes to another time, or
 * to another room or therapist at its time; both at once is refused, so that nothing is half done.
 */
@Component
class TherapyMover implements CalendarMover {

    private final TherapyQueries queries;
    private final TherapyTimes times;
    private final TherapyScheduling scheduling;
    private final TherapistCover cover;
    private final StaffContacts staff;

    TherapyMover(
            TherapyQueries queries,
            TherapyTimes times,
            TherapyScheduling scheduling,
            TherapistCover cover,
            StaffContacts staff) {
        this.queries = queries;
        this.times = times;
        this.scheduling = scheduling;
        this.cover = cover;
        this.staff = staff;
    }

    @Override
    public Feature feature() {
        return Feature.THERAPY;
    }

    @Override
    public void move(BookingOwner owner, Instant seen, CalendarMove move, Overruled overruled) {
        var session = queries.details(new TherapySessionId(owner.value())).facts();
        TherapyRefused.when(!seen.equals(session.startsAt()), Reason.CHANGED_MEANWHILE);
        var from = move.from();
        var to = move.to();
        if (from == null || to == null) {
            times.book(
                    new BookTime(session.id(), session.edition(), move.start(), false, overruled));
            return;
        }
        var startsAt = session.startsAt();
        boolean stays =
                startsAt != null
                        && startsAt.atZone(session.zone()).toLocalDateTime().equals(move.start());
        TherapyRefused.when(!stays, Reason.TIME_AND_PLACE);
        if (to.kind() == ResourceKind.ROOM) {
            scheduling.changeRoom(session.id(), session.edition(), new RoomId(to.id()), overruled);
        } else {
            cover.reassign(
                    new ReassignSession(
                            session.id(),
                            session.edition(),
                            person(session, from),
                            person(session, to),
                            overruled));
        }
    }

    private StaffId person(TherapyFacts session, Resource resource) {
        return staff.of(new AccountId(resource.id())).stream()
                .filter(contact -> contact.details().center().equals(session.center()))
                .map(contact -> contact.details().id())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
