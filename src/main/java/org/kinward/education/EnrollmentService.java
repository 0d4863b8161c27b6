package org.kinward.education;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.kinward.education.EnrollmentRefused.Reason;
import org.kinward.families.FamilyAccess;
import org.kinward.families.HouseholdDetails;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Takes and gives up seats, for the own household or, by a coordinator, for one of their center.
 * The session's ledger is locked before anything is decided.
 */
@Service
@Validated
@Transactional
@RolesAllowed({FAMILY, COORDINATOR})
public class EnrollmentService {

    private final FamilyAccess families;
    private final SeatLedgerRepository ledgers;
    private final EducationSessionRepository sessions;
    private final EnrollmentRepository enrollments;
    private final Seating seating;
    private final Clock clock;

    EnrollmentService(
            FamilyAccess families,
            SeatLedgerRepository ledgers,
            EducationSessionRepository sessions,
            EnrollmentRepository enrollments,
            Seating seating,
            Clock clock) {
        this.families = families;
        this.ledgers = ledgers;
        this.sessions = sessions;
        this.enrollments = enrollments;
        this.seating = seating;
        this.clock = clock;
    }

    /**
     * Seats these members together, or puts them on the waitlist together. A household that already
     * has a place gets the same answer again, so a second tap changes nothing; asking for other
     * members than the first time is refused, as are a session that has begun or is cancelled, and
     * a party larger than the session.
     */
    @RetriedOnConflict
    public EnrollmentOutcome enroll(@Valid EnrollMembers input) {
        var household = families.holdActFor(input.household());
        var ledger = ledgers.lock(input.session().value()).orElseThrow(NotFound::new);
        var session = requireSession(input.session(), household);
        refuse(!household.hasAll(input.members()), new NotFound());
        var live = enrollments.findLive(input.session().value(), household.id().value());
        if (live.isPresent()) {
            refuse(
                    !live.get().members().containsAll(input.members()),
                    new EnrollmentRefused(Reason.ALREADY_ENROLLED));
            return seating.outcome(live.get());
        }
        refuseUnlessOpen(session);
        refuse(
                input.members().size() > ledger.capacity(),
                new EnrollmentRefused(Reason.PARTY_TOO_LARGE, ledger.capacity()));
        return seating.seatOrQueue(ledger, session, new Party(household.id(), input.members()));
    }

    /**
     * These members do not come; without any left the enrollment ends. Freed seats go to the line
     * in the same transaction. Repeating it changes nothing; refused once the session has begun.
     */
    @RetriedOnConflict
    public void withdraw(@Valid WithdrawMembers input) {
        var seen = enrollments.findPlace(input.enrollment().value()).orElseThrow(NotFound::new);
        var household = families.requireActFor(seen.household());
        var sessionId = seen.session();
        var ledger = ledgers.lock(sessionId.value()).orElseThrow(NotFound::new);
        var session = requireSession(sessionId, household);
        var live = enrollments.findLive(sessionId.value(), household.id().value());
        if (live.isEmpty() || !live.get().id().equals(input.enrollment())) {
            return;
        }
        var leaving = live.get().membersAmong(input.members());
        if (leaving.isEmpty()) {
            return;
        }
        refuseUnlessOpen(session);
        seating.withdraw(ledger, session, live.get(), leaving);
    }

    private EducationSession requireSession(SessionId id, HouseholdDetails household) {
        return sessions.findById(id.value())
                .filter(session -> session.center().equals(household.center()))
                .orElseThrow(NotFound::new);
    }

    private void refuseUnlessOpen(EducationSession session) {
        refuse(session.isCancelled(), new EnrollmentRefused(Reason.SESSION_CANCELLED));
        refuse(!session.isOpenAt(clock.instant()), new EnrollmentRefused(Reason.SESSION_CLOSED));
    }

    private static void refuse(boolean condition, RuntimeException refusal) {
        if (condition) {
            throw refusal;
        }
    }
}
