package org.kinward.education;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
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
import org.springframework.stereotype.Component;

/** Moves education sessions for the calendar, by the rules of every change of a plan. */
@Component
class SessionMover implements CalendarMover {

    private final SessionQueries queries;
    private final SessionService sessions;
    private final StaffContacts staff;

    SessionMover(SessionQueries queries, SessionService sessions, StaffContacts staff) {
        this.queries = queries;
        this.sessions = sessions;
        this.staff = staff;
    }

    @Override
    public Feature feature() {
        return Feature.EDUCATION;
    }

    @Override
    public void move(BookingOwner owner, Instant seen, CalendarMove move, Overruled overruled) {
        var session = queries.details(new SessionId(owner.value()));
        if (!session.startsAt().equals(seen)) {
            throw new EditConflict(session);
        }
        var plan = session.plan();
        sessions.change(
                session.id(),
                session.version(),
                new SessionPlan(
                        plan.module(),
                        move.start().toLocalDate(),
                        move.start().toLocalTime(),
                        plan.minutes(),
                        room(plan.room(), move),
                        plan.videoLink(),
                        plan.seats(),
                        plan.language(),
                        facilitator(session.center(), plan.facilitator(), move)),
                overruled);
    }

    private static @Nullable RoomId room(@Nullable RoomId before, CalendarMove move) {
        var to = move.to();
        return to != null && to.kind() == ResourceKind.ROOM ? new RoomId(to.id()) : before;
    }

    private @Nullable StaffId facilitator(
            CenterId center, @Nullable StaffId before, CalendarMove move) {
        var to = move.to();
        return to != null && to.kind() == ResourceKind.STAFF ? person(center, to) : before;
    }

    private StaffId person(CenterId center, Resource to) {
        return staff.of(new AccountId(to.id())).stream()
                .map(contact -> contact.details())
                .filter(person -> person.center().equals(center))
                .map(person -> person.id())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
