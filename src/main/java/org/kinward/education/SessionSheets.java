package org.kinward.education;

import java.time.Clock;
import org.kinward.attendance.AttendanceBook;
import org.kinward.attendance.Occurrence;
import org.kinward.attendance.OccurrenceId;
import org.springframework.stereotype.Component;

/** What a change of a session means for the people in it. The caller holds the ledger's lock. */
@Component
class SessionSheets {

    private final EnrollmentRepository enrollments;
    private final AttendanceBook attendance;
    private final Seating seating;
    private final Clock clock;

    SessionSheets(
            EnrollmentRepository enrollments,
            AttendanceBook attendance,
            Seating seating,
            Clock clock) {
        this.enrollments = enrollments;
        this.attendance = attendance;
        this.seating = seating;
        this.clock = clock;
    }

    void open(Occurrence occurrence) {
        attendance.open(occurrence);
    }

    void change(Occurrence occurrence) {
        attendance.change(occurrence);
    }

    void promote(SeatLedger ledger, EducationSession session) {
        seating.promote(ledger, session);
    }

    /** Ends every enrollment and marks the sheet cancelled; all seats are free again. */
    void cancel(SeatLedger ledger, EducationSession session) {
        enrollments
                .findLive(session.id().value())
                .forEach(live -> live.end(EnrollmentStatus.SESSION_CANCELLED, clock.instant()));
        ledger.giveUp(ledger.taken());
        attendance.cancel(new OccurrenceId(session.id().value()));
    }
}
