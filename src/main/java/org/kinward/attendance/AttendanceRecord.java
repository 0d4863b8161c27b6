package org.kinward.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;
import org.kinward.shared.Ids;

/** One person's place in one occurrence, and what became of it. */
@Entity
@Table(name = "attendance_records")
class AttendanceRecord {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID occurrenceId;
    private UUID memberId;
    private UUID householdId;

    @Enumerated(EnumType.STRING)
    private AttendanceStatus status = AttendanceStatus.BOOKED;

    private @Nullable Integer minutes;
    private @Nullable String recordedBy;
    private @Nullable Instant recordedAt;

    protected AttendanceRecord() {}

    AttendanceRecord(OccurrenceId occurrence, HouseholdId household, MemberId member) {
        this.id = Ids.create();
        this.occurrenceId = occurrence.value();
        this.householdId = household.value();
        this.memberId = member.value();
    }

    void mark(AttendanceStatus newStatus, @Nullable Integer stayed, String by, Instant now) {
        status = newStatus;
        minutes = stayed;
        recordedBy = by;
        recordedAt = now;
    }

    /** A place given up and taken again. */
    void bookAgain() {
        status = AttendanceStatus.BOOKED;
        minutes = null;
        recordedBy = null;
        recordedAt = null;
    }

    void endAs(AttendanceStatus end) {
        status = end;
        minutes = null;
        recordedBy = null;
        recordedAt = null;
    }

    boolean isOnSheet() {
        return status.isOnSheet();
    }

    /** Nothing was recorded yet, or the sheet was closed without it and opened again. */
    boolean isUnmarked() {
        return status == AttendanceStatus.BOOKED || status == AttendanceStatus.NOT_RECORDED;
    }

    boolean isMissed() {
        return status == AttendanceStatus.NO_SHOW;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    long version() {
        return version == null ? 0 : version;
    }

    SheetRow row(String name, String household) {
        return new SheetRow(
                member(), name, household, status, minutes, recordedBy, recordedAt, version());
    }
}
