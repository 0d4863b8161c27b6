package org.kinward.attendance;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttendanceSheetRepository extends Repository<AttendanceSheet, UUID> {

    AttendanceSheet save(AttendanceSheet sheet);

    Optional<AttendanceSheet> findById(UUID id);

    List<AttendanceSheet> findByOccurrenceIdIn(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from AttendanceSheet s where s.occurrenceId = :id")
    Optional<AttendanceSheet> lock(UUID id);

    @Query(
            """
            select new org.kinward.attendance.CountedSheet(s,
              (select count(r) from AttendanceRecord r
                where r.occurrenceId = s.occurrenceId and r.status in :held),
              (select count(r) from AttendanceRecord r
                where r.occurrenceId = s.occurrenceId and r.status in :unmarked))
            from AttendanceSheet s
            where s.facilitatorId in :facilitators and s.state <> CANCELLED
              and s.startsAt >= :from and s.startsAt < :to
            order by s.startsAt, s.occurrenceId
            """)
    List<CountedSheet> listOf(
            Collection<UUID> facilitators,
            Instant from,
            Instant to,
            Collection<AttendanceStatus> held,
            Collection<AttendanceStatus> unmarked);
}
