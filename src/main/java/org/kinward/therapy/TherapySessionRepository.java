package org.kinward.therapy;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TherapySessionRepository extends Repository<TherapySession, UUID> {

    TherapySession save(TherapySession session);

    Optional<TherapySession> findById(UUID id);

    List<TherapySession> findByIdIn(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TherapySession s where s.id = :id")
    Optional<TherapySession> lock(UUID id);

    /** In the order of their ids, which is the order of the locks. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TherapySession s where s.id in :ids order by s.id")
    List<TherapySession> lockAll(Collection<UUID> ids);

    /** The series of a session, read without the session like its center. */
    @Query("select s.seriesId from TherapySession s where s.id = :id and s.seriesId is not null")
    Optional<UUID> seriesOf(UUID id);

    /** The sessions of a series by id. */
    @Query("select s.id from TherapySession s where s.seriesId = :series order by s.id")
    List<UUID> idsOf(UUID series);

    /** The clients who are in any session of a series. */
    @Query("select distinct c from TherapySession s join s.clients c where s.seriesId = :series")
    Set<UUID> clientsOf(UUID series);

    /** Read without the session, which a lock after it would find as it was then. */
    @Query("select s.centerId from TherapySession s where s.id = :id")
    Optional<UUID> centerOf(UUID id);

    @Query(
            """
            select s from TherapySession s
            where s.centerId = :center and s.startsAt >= :from and s.startsAt < :to
            order by s.startsAt, s.id
            """)
    List<TherapySession> between(UUID center, Instant from, Instant to, Limit limit);

    /** Those without a time, the oldest first. */
    @Query(
            """
            select s from TherapySession s
            where s.centerId = :center and s.state in (REQUESTED, PROPOSED)
            order by s.id
            """)
    List<TherapySession> withoutTime(UUID center, Limit limit);

    @Query(
            """
            select distinct s from TherapySession s join Participant p on p.sessionId = s.id
            where p.householdId = :household and s.centerId = :center
            order by s.startsAt desc, s.id desc
            """)
    List<TherapySession> ofHousehold(UUID household, UUID center, Limit limit);

    /** How many sessions by video of a center are to come, or go on since then. */
    @Query(
            """
            select count(s) from TherapySession s
            where s.centerId = :center and s.video = true
              and (s.state in (REQUESTED, PROPOSED)
                or s.state in (PENDING, CONFIRMED) and s.endsAt > :now)
            """)
    int countByVideo(UUID center, Instant now);

    List<TherapySession> findBySeriesIdOrderByStartsAtAscIdAsc(UUID seriesId);

    /** Read without a lock; who ends an offer locks and looks again. */
    @Query(
            """
            select s.id from TherapySession s
            where s.state = PROPOSED and s.offerEndsAt <= :now order by s.id
            """)
    List<UUID> overdueOffers(Instant now, Limit limit);

    /** The coming sessions of a therapist in a stretch of time, by id. */
    @Query(
            """
            select s.id from TherapySession s join s.therapists t
            where t = :therapist and s.state in (PENDING, CONFIRMED)
              and s.startsAt >= :from and s.startsAt < :to
            order by s.id
            """)
    List<UUID> ledBy(UUID therapist, Instant from, Instant to);
}
