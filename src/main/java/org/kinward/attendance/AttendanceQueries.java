package org.kinward.attendance;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FACILITATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.StaffId;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberDetails;
import org.kinward.families.MemberId;
import org.kinward.shared.NotFound;
import org.kinward.shared.PersonalDataRead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads sheets for those who may keep them. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({FACILITATOR, THERAPIST, COORDINATOR})
public class AttendanceQueries {

    private static final List<AttendanceStatus> UNMARKED =
            List.of(AttendanceStatus.BOOKED, AttendanceStatus.NOT_RECORDED);

    private final AttendanceSheetRepository sheets;
    private final AttendanceRecordRepository records;
    private final AttendanceAccess access;
    private final CenterAccess centers;
    private final FamilyDirectory families;
    private final ApplicationEventPublisher events;

    AttendanceQueries(
            AttendanceSheetRepository sheets,
            AttendanceRecordRepository records,
            AttendanceAccess access,
            CenterAccess centers,
            FamilyDirectory families,
            ApplicationEventPublisher events) {
        this.sheets = sheets;
        this.records = records;
        this.access = access;
        this.centers = centers;
        this.families = families;
        this.events = events;
    }

    /** The sheets the signed-in person facilitates that start in [from, to), soonest first. */
    public List<SheetListItem> own(Instant from, Instant to) {
        var staff = centers.ownStaffIds().stream().map(StaffId::value).toList();
        return sheets.listOf(staff, from, to, AttendanceStatus.heldPlaces(), UNMARKED).stream()
                .map(CountedSheet::item)
                .toList();
    }

    /** A sheet with its people by name, logged; refuses a sheet the person may not keep. */
    @Transactional
    public SheetDetails sheet(OccurrenceId occurrence) {
        var sheet = access.require(sheets.findById(occurrence.value()).orElseThrow(NotFound::new));
        events.publishEvent(
                PersonalDataRead.of(
                        "SHEET_READ",
                        "AttendanceSheet",
                        occurrence.value(),
                        sheet.center().value()));
        var found = records.findByOccurrenceId(occurrence.value());
        var members =
                families.members(
                        sheet.center(), found.stream().map(AttendanceRecord::member).toList());
        var households =
                families.householdNames(
                        sheet.center(), found.stream().map(AttendanceRecord::household).toList());
        var rows =
                found.stream()
                        .map(attendance -> row(attendance, members, households))
                        .sorted(Comparator.comparing(SheetRow::name, String.CASE_INSENSITIVE_ORDER))
                        .toList();
        return new SheetDetails(sheet.summary(), rows);
    }

    private static SheetRow row(
            AttendanceRecord attendance,
            Map<MemberId, MemberDetails> members,
            Map<HouseholdId, String> households) {
        var member = members.get(attendance.member());
        return attendance.row(
                member == null ? "" : member.fullName(),
                households.getOrDefault(attendance.household(), ""));
    }
}
