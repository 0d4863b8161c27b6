package org.kinward.attendance;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.kinward.attendance.AttendanceRefused.Reason;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Keeps the sheet: marks people, closes it, opens it again. Each call locks the sheet first. */
@Service
@Validated
@Transactional
@RolesAllowed({FACILITATOR, THERAPIST, COORDINATOR})
public class AttendanceService {

    private final AttendanceSheetRepository sheets;
    private final AttendanceRecordRepository records;
    private final AttendanceAccess access;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttendanceService(
            AttendanceSheetRepository sheets,
            AttendanceRecordRepository records,
            AttendanceAccess access,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sheets = sheets;
        this.records = records;
        this.access = access;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Marks one person. Refused before the sheet's time, on a closed sheet, for a place that was
     * given up, when somebody else marked the person since the row was read, and for what nobody
     * can know before the start. BOOKED takes a mark back.
     */
    @RetriedOnConflict
    public void mark(@Valid MarkAttendance input) {
        var sheet = lockOpen(input.occurrence());
        var attendance =
                records.findByOccurrenceIdAndMemberId(
                                input.occurrence().value(), input.member().value())
                        .orElseThrow(NotFound::new);
        refuse(!attendance.isOnSheet(), Reason.PLACE_GIVEN_UP);
        refuse(attendance.version() != input.seenVersion(), Reason.CHANGED_MEANWHILE);
        boolean undo = input.status() == AttendanceStatus.BOOKED;
        refuse(!undo && !AttendanceStatus.marks().contains(input.status()), Reason.NOT_A_MARK);
        refuse(
                !sheet.hasStarted(clock.instant()) && !input.status().isKnownBeforeStart(),
                Reason.NOT_BEFORE_START);
        boolean leftEarly = input.status() == AttendanceStatus.LEFT_EARLY;
        refuse(leftEarly && input.minutes() == null, Reason.MINUTES_MISSING);
        attendance.mark(
                input.status(),
                leftEarly ? input.minutes() : null,
                currentUser.get().name(),
                clock.instant());
        announce(
                fact("ATTENDANCE_MARKED", sheet)
                        .with("member", input.member().value())
                        .with("status", input.status()));
    }

    /**
     * Marks everyone who has no mark yet as attended; the facilitator then changes the few others.
     */
    @RetriedOnConflict
    public void markRestAttended(OccurrenceId occurrence) {
        var sheet = lockOpen(occurrence);
        var unmarked =
                records.findByOccurrenceId(occurrence.value()).stream()
                        .filter(AttendanceRecord::isUnmarked)
                        .toList();
        var by = currentUser.get().name();
        unmarked.forEach(attendance ->
                attendance.mark(AttendanceStatus.ATTENDED, null, by, clock.instant()));
        announce(fact("REST_MARKED_ATTENDED", sheet).with("people", unmarked.size()));
    }

    /** Closes the sheet; whoever has no mark becomes NOT_RECORDED. Refused before the start. */
    @RetriedOnConflict
    public void close(OccurrenceId occurrence) {
        var sheet = lockOpen(occurrence);
        refuse(!sheet.hasStarted(clock.instant()), Reason.NOT_STARTED);
        var unmarked =
                records.findByOccurrenceId(occurrence.value()).stream()
                        .filter(AttendanceRecord::isUnmarked)
                        .toList();
        unmarked.forEach(attendance -> attendance.endAs(AttendanceStatus.NOT_RECORDED));
        sheet.close(currentUser.get().name(), clock.instant());
        events.publishEvent(
                new SheetClosed(
                        occurrence,
                        fact("SHEET_CLOSED", sheet).with("notRecorded", unmarked.size())));
    }

    /** Opens a closed sheet for corrections; its marks stay. */
    @RetriedOnConflict
    public void reopen(OccurrenceId occurrence) {
        var sheet = lock(occurrence);
        refuse(
                sheet.summary().progress().state() == SheetState.CANCELLED,
                Reason.SESSION_CANCELLED);
        sheet.reopen();
        announce(fact("SHEET_REOPENED", sheet));
    }

    private AttendanceSheet lockOpen(OccurrenceId occurrence) {
        var sheet = lock(occurrence);
        var state = sheet.summary().progress().state();
        refuse(state == SheetState.CANCELLED, Reason.SESSION_CANCELLED);
        refuse(state == SheetState.CLOSED, Reason.SHEET_CLOSED);
        refuse(!sheet.mayBeMarkedAt(clock.instant()), Reason.TOO_EARLY);
        return sheet;
    }

    private AttendanceSheet lock(OccurrenceId occurrence) {
        return access.require(sheets.lock(occurrence.value()).orElseThrow(NotFound::new));
    }

    private static void refuse(boolean condition, Reason reason) {
        if (condition) {
            throw new AttendanceRefused(reason);
        }
    }

    private static AuditFact fact(String action, AttendanceSheet sheet) {
        return AuditFact.of(
                action, "AttendanceSheet", sheet.summary().id().value(), sheet.center().value());
    }

    private void announce(AuditFact fact) {
        events.publishEvent(new AttendanceChanged(fact));
    }
}
