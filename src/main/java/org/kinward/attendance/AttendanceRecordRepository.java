package org.kinward.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttendanceRecordRepository extends Repository<AttendanceRecord, UUID> {

    AttendanceRecord save(AttendanceRecord attendance);

    List<AttendanceRecord> findByOccurrenceId(UUID occurrenceId);

    List<AttendanceRecord> findByOccurrenceIdAndMemberIdIn(
            UUID occurrenceId, Collection<UUID> memberIds);

    @Query(
            """
            select new org.kinward.attendance.MemberPlace(
              r.memberId, s.occurrenceId, s.track, s.startsAt, s.endsAt)
            from AttendanceSheet s join AttendanceRecord r on r.occurrenceId = s.occurrenceId
            where r.memberId in :members and r.status = BOOKED and s.state <> CANCELLED
              and s.startsAt < :to and s.endsAt > :from
            order by s.startsAt, s.occurrenceId
            """)
    List<MemberPlace> placesOf(Collection<UUID> members, Instant from, Instant to);

    Optional<AttendanceRecord> findByOccurrenceIdAndMemberId(UUID occurrenceId, UUID memberId);
}
