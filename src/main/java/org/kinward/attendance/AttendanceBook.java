package org.kinward.attendance;

import static java.util.stream.Collectors.toMap;
import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FAMILY;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a feature keeps the sheets of its sessions. It is called inside the feature's transaction,
 * after the feature has checked that the person may do this to that session.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AttendanceBook {

    private final AttendanceSheetRepository sheets;
    private final AttendanceRecordRepository records;
    private final Clock clock;

    AttendanceBook(
            AttendanceSheetRepository sheets, AttendanceRecordRepository records, Clock clock) {
        this.sheets = sheets;
        this.records = records;
        this.clock = clock;
    }

    /** Opens the sheet of a new occurrence. */
    @RolesAllowed({FAMILY, COORDINATOR, THERAPIST})
    public void open(Occurrence occurrence) {
        sheets.save(new AttendanceSheet(occurrence));
    }

    /** The occurrence moved or changed; its people keep their places. */
    @RolesAllowed({COORDINATOR, THERAPIST})
    public void change(Occurrence occurrence) {
        lock(occurrence.id()).plan(occurrence);
    }

    /** The center cancelled the occurrence: nobody's rate suffers. */
    @RolesAllowed({COORDINATOR, THERAPIST})
    public void cancel(OccurrenceId occurrence) {
        lock(occurrence).cancel();
        records.findByOccurrenceId(occurrence.value()).stream()
                .filter(AttendanceRecord::isOnSheet)
                .forEach(held -> held.endAs(AttendanceStatus.SESSION_CANCELLED));
    }

    /** Enters people on the sheet; those who had given up their place get it back. */
    @RolesAllowed({FAMILY, COORDINATOR, THERAPIST})
    public void book(OccurrenceId occurrence, HouseholdId household, Set<MemberId> members) {
        var ids = members.stream().map(MemberId::value).toList();
        var known =
                records.findByOccurrenceIdAndMemberIdIn(occurrence.value(), ids).stream()
                        .collect(toMap(AttendanceRecord::member, attendance -> attendance));
        for (MemberId member : members) {
            var earlier = known.get(member);
            if (earlier == null) {
                records.save(new AttendanceRecord(occurrence, household, member));
            } else {
                earlier.bookAgain();
            }
        }
    }

    /** People give up their places; less than 24 hours before the start this is a late cancel. */
    @RolesAllowed({FAMILY, COORDINATOR, THERAPIST})
    public void withdraw(OccurrenceId occurrence, Set<MemberId> members) {
        // The sheet before its records, as the one who marks them does.
        var sheet = lock(occurrence);
        var end = sheet.statusOfCancellation(clock.instant());
        var ids = members.stream().map(MemberId::value).toList();
        records.findByOccurrenceIdAndMemberIdIn(occurrence.value(), ids)
                .forEach(held -> held.endAs(end));
    }

    private AttendanceSheet lock(OccurrenceId occurrence) {
        return sheets.lock(occurrence.value()).orElseThrow(NotFound::new);
    }
}
