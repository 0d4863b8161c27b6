package org.kinward.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttendanceRecordRepository extends Repository<AttendanceRecord, UUID> {

    AttendanceRecord save(AttendanceRecord attendance);

    List<AttendanceRecord> findByOccurrenceId(UUID occurrenceId);

    List<AttendanceRecord> findByOccurrenceIdAndMemberIdIn(
            UUID occurrenceId, Collection<UUID> memberIds);

    Optional<AttendanceRecord> findByOccurrenceIdAndMemberId(UUID occurrenceId, UUID memberId);
}
