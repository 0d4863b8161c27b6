package org.kinward.education;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads sessions for lists. Seats are counted from enrollments, never taken from a counter. */
interface SessionListingRepository extends Repository<EducationSession, UUID> {

    String ROW =
            """
            select s.id as id, m.title.en as titleEn, m.title.es as titleEs,
              s.startsAt as startsAt, s.zone as zone, s.minutes as minutes, s.roomId as roomId,
              s.videoLink as videoLink, s.language as language, s.facilitatorId as facilitatorId,
              s.status as status, l.capacity as seats,
              (select coalesce(sum(e.seats), 0) from Enrollment e
                where e.sessionId = s.id and e.status = CONFIRMED) as seated,
              (select coalesce(sum(e.seats), 0) from Enrollment e
                where e.sessionId = s.id and e.status = WAITLISTED) as waiting
            from EducationSession s
              join EducationModule m on m.id = s.moduleId
              join SeatLedger l on l.sessionId = s.id
            """;

    String MATCHING =
            """
            where s.centerId = :center and s.status = :status
              and s.endsAt > :from and s.endsAt <= :to
              and (lower(m.title.en) like :title escape '!' or lower(m.title.es) like :title escape '!')
            """;

    @Query(ROW + MATCHING)
    List<SessionListing> list(
            UUID center,
            SessionStatus status,
            Instant from,
            Instant to,
            String title,
            Pageable page);

    @Query(
            """
            select count(s) from EducationSession s join EducationModule m on m.id = s.moduleId
            """
                    + MATCHING)
    long count(UUID center, SessionStatus status, Instant from, Instant to, String title);

    @Query(ROW + " where s.id in :ids order by s.startsAt, s.id")
    List<SessionListing> listByIds(Collection<UUID> ids);

    @Query(
            """
            select distinct e.sessionId from Enrollment e
              join EducationSession s on s.id = e.sessionId
            where e.householdId = :household and s.startsAt >= :from
              and (e.status in (CONFIRMED, WAITLISTED, SESSION_CANCELLED))
            """)
    List<UUID> sessionsOfHousehold(UUID household, Instant from);
}
