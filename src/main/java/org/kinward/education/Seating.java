package org.kinward.education;

import java.time.Clock;
import java.util.Set;
import org.kinward.attendance.AttendanceBook;
import org.kinward.attendance.OccurrenceId;
import org.kinward.education.EnrollmentEvent.FamilyPromoted;
import org.kinward.education.EnrollmentEvent.FamilySeated;
import org.kinward.education.EnrollmentEvent.FamilyWaitlisted;
import org.kinward.education.EnrollmentEvent.FamilyWithdrew;
import org.kinward.education.EnrollmentOutcome.Seated;
import org.kinward.education.EnrollmentOutcome.Waitlisted;
import org.kinward.families.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Moves seats between households. Every method wants the session's ledger locked by the caller.
 *
 * <p>The line is first come, first served: the first household that fits in the free seats is
 * seated, then the next; one whose party is larger keeps its place and is passed over
 * (docs/decisions/0006-waitlist.md). After every step nobody waits who would fit, which is why a
 * newcomer who fits may be seated at once.
 */
@Component
class Seating {

    private final EnrollmentRepository enrollments;
    private final AttendanceBook attendance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seating(
            EnrollmentRepository enrollments,
            AttendanceBook attendance,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enrollments = enrollments;
        this.attendance = attendance;
        this.events = events;
        this.clock = clock;
    }

    /** Seats the whole party, or puts it at the end of the line. */
    EnrollmentOutcome seatOrQueue(SeatLedger ledger, EducationSession session, Party party) {
        var now = clock.instant();
        if (ledger.take(party.size())) {
            var seated = enrollments.save(Enrollment.seated(session.id(), party, now));
            attendance.book(occurrence(session), party.household(), party.members());
            events.publishEvent(
                    new FamilySeated(
                            seated.id(),
                            session.id(),
                            party.household(),
                            session.center(),
                            party.members()));
            return new Seated(seated.id());
        }
        var waiting =
                enrollments.save(
                        Enrollment.waiting(session.id(), party, ledger.nextQueueNo(), now));
        events.publishEvent(
                new FamilyWaitlisted(
                        waiting.id(),
                        session.id(),
                        party.household(),
                        session.center(),
                        party.members()));
        return outcome(waiting);
    }

    /** How a live enrollment stands now. */
    EnrollmentOutcome outcome(Enrollment live) {
        return live.status() == EnrollmentStatus.CONFIRMED
                ? new Seated(live.id())
                : new Waitlisted(
                        live.id(), enrollments.positionOf(live.session().value(), live.queueNo()));
    }

    /** These members give up their seats or their place in line; freed seats go to the line. */
    void withdraw(
            SeatLedger ledger, EducationSession session, Enrollment live, Set<MemberId> leaving) {
        boolean seated = live.status() == EnrollmentStatus.CONFIRMED;
        live.leave(leaving, clock.instant());
        events.publishEvent(
                new FamilyWithdrew(
                        live.id(), session.id(), live.household(), session.center(), leaving));
        if (seated) {
            ledger.giveUp(leaving.size());
            attendance.withdraw(occurrence(session), leaving);
        }
        // A smaller party may fit now even where no seat became free.
        promote(ledger, session);
    }

    /** Gives free seats to the line as far as they go. */
    void promote(SeatLedger ledger, EducationSession session) {
        while (ledger.free() > 0) {
            var next = enrollments.findWaiting(session.id().value(), ledger.free(), Limit.of(1));
            if (next.isEmpty() || !ledger.take(next.getFirst().seats())) {
                return;
            }
            var first = next.getFirst();
            first.promote(clock.instant());
            attendance.book(occurrence(session), first.household(), first.members());
            events.publishEvent(
                    new FamilyPromoted(
                            first.id(),
                            session.id(),
                            first.household(),
                            session.center(),
                            first.members()));
        }
    }

    private static OccurrenceId occurrence(EducationSession session) {
        return new OccurrenceId(session.id().value());
    }
}
