package org.kinward.education;

import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.education.SessionEvent.SessionCancelled;
import org.kinward.education.SessionEvent.SessionChanged;
import org.kinward.education.SessionEvent.SessionScheduled;
import org.kinward.scheduling.BookingRefused;
import org.kinward.scheduling.ConflictReason;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.NotFound;
import org.kinward.shared.PlainText;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Plans, changes and cancels sessions of the coordinator's own centers. */
@Service
@Validated
@Transactional
@RolesAllowed(COORDINATOR)
public class SessionService {

    private final CenterAccess access;
    private final EducationSessionRepository sessions;
    private final SeatLedgerRepository ledgers;
    private final SessionPlanning planning;
    private final SessionSheets sheets;
    private final ApplicationEventPublisher events;

    SessionService(
            CenterAccess access,
            EducationSessionRepository sessions,
            SeatLedgerRepository ledgers,
            SessionPlanning planning,
            SessionSheets sheets,
            ApplicationEventPublisher events) {
        this.access = access;
        this.sessions = sessions;
        this.ledgers = ledgers;
        this.planning = planning;
        this.sheets = sheets;
        this.events = events;
    }

    /**
     * Plans a session and opens its attendance sheet; {@link SessionPlanning} says what is refused.
     */
    @RetriedOnConflict
    public SessionId schedule(CenterId centerId, @Valid SessionPlan plan) {
        return schedule(SessionId.create(), centerId, plan, Set.of());
    }

    /**
     * The same under an id the form chose when it was opened: submitting a form twice plans one
     * session, and the second submission gets the answer of the first.
     *
     * @param despite what staff were warned of and want all the same, like closed hours; a taken
     *     room or person is refused in any case, with {@link BookingRefused}
     */
    @RetriedOnConflict
    public SessionId schedule(
            SessionId id, CenterId centerId, @Valid SessionPlan plan, Set<ConflictReason> despite) {
        var center = access.requireOwn(centerId);
        var before = sessions.findById(id.value());
        if (before.isPresent()) {
            return before.filter(known -> known.center().equals(centerId))
                    .map(EducationSession::id)
                    .orElseThrow(NotFound::new);
        }
        planning.check(center, plan);
        planning.checkChoices(center, plan, null);
        planning.book(id, center, plan, SessionBookings.savedAgain(despite));
        var session = new EducationSession(id, center, plan, planning.changeByMe());
        sessions.save(session);
        ledgers.save(new SeatLedger(session.id(), plan.seats()));
        sheets.open(planning.occurrence(session, center, plan));
        events.publishEvent(new SessionScheduled(session.id(), center.id()));
        return session.id();
    }

    /**
     * Changes the plan. Refused with {@link EditConflict} when somebody changed the session since
     * that version was read, for fewer seats than are taken, and once the session has begun or is
     * cancelled. Added seats go to the line.
     */
    @RetriedOnConflict
    public void change(SessionId id, long seenVersion, @Valid SessionPlan plan) {
        change(id, seenVersion, plan, Set.of());
    }

    /** The same, in spite of what staff were warned of. */
    @RetriedOnConflict
    public void change(
            SessionId id, long seenVersion, @Valid SessionPlan plan, Set<ConflictReason> despite) {
        change(id, seenVersion, plan, SessionBookings.savedAgain(despite));
    }

    /** The same, with the words of whoever books in spite of something. */
    @RetriedOnConflict
    public void change(
            SessionId id, long seenVersion, @Valid SessionPlan plan, Overruled overruled) {
        var ledger = ledgers.lock(id.value()).orElseThrow(NotFound::new);
        var session = sessions.findById(id.value()).orElseThrow(NotFound::new);
        var center = access.requireOwn(session.center());
        if (session.version() != seenVersion) {
            throw new EditConflict(session.details(ledger.capacity()));
        }
        planning.refuseUnlessOpen(session);
        planning.check(center, plan);
        var before = session.details(ledger.capacity()).plan();
        planning.checkChoices(center, plan, before);
        planning.book(id, center, plan, overruled);
        session.plan(plan, planning.changeByMe());
        ledger.resize(plan.seats());
        sheets.change(planning.occurrence(session, center, plan));
        events.publishEvent(
                new SessionChanged(session.id(), center.id(), plan.differsForFamilies(before)));
        sheets.promote(ledger, session);
    }

    /**
     * Cancels the session for everybody; nobody's attendance rate suffers. The reason is for staff.
     */
    @RetriedOnConflict
    public void cancel(SessionId id, @NotBlank @Size(max = 500) @PlainText String reason) {
        var ledger = ledgers.lock(id.value()).orElseThrow(NotFound::new);
        var session = sessions.findById(id.value()).orElseThrow(NotFound::new);
        var center = access.requireOwn(session.center());
        planning.refuseUnlessOpen(session);
        planning.giveBack(session);
        session.cancel(reason.strip(), planning.changeByMe());
        sheets.cancel(ledger, session);
        events.publishEvent(new SessionCancelled(session.id(), center.id()));
    }
}
