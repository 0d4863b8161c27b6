package org.kinward.education;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EnrollmentRepository extends Repository<Enrollment, UUID> {

    Enrollment save(Enrollment enrollment);

    @Query(
            """
            select new org.kinward.education.EnrollmentPlace(e.sessionId, e.householdId)
            from Enrollment e where e.id = :id
            """)
    Optional<EnrollmentPlace> findPlace(UUID id);

    @Query(
            """
            select e from Enrollment e left join fetch e.members
            where e.sessionId = :session and e.householdId = :household
              and e.status in (CONFIRMED, WAITLISTED)
            """)
    Optional<Enrollment> findLive(UUID session, UUID household);

    @Query(
            """
            select e from Enrollment e left join fetch e.members
            where e.sessionId = :session and e.status in (CONFIRMED, WAITLISTED)
            order by e.status, e.queueNo, e.enrolledAt, e.id
            """)
    List<Enrollment> findLive(UUID session);

    /** Where that member has a place in what has not begun, in the order of locking. */
    @Query(
            """
            select new org.kinward.education.EnrollmentPlace(e.sessionId, e.householdId)
            from Enrollment e, EducationSession s
            where s.id = e.sessionId and e.status in (CONFIRMED, WAITLISTED)
              and s.startsAt > :now and :member member of e.members
            order by e.sessionId
            """)
    List<EnrollmentPlace> findAhead(UUID member, Instant now);

    /** Who lost a place or a place in line when the session was cancelled. */
    @Query(
            """
            select e from Enrollment e left join fetch e.members
            where e.sessionId = :session and e.status = SESSION_CANCELLED
            order by e.enrolledAt, e.id
            """)
    List<Enrollment> findCalledOff(UUID session);

    /** The waiting households that fit in the free seats, in their order. */
    @Query(
            """
            select e from Enrollment e
            where e.sessionId = :session and e.status = WAITLISTED and e.seats <= :free
            order by e.queueNo
            """)
    List<Enrollment> findWaiting(UUID session, int free, Limit limit);

    @Query(
            """
            select count(e) from Enrollment e
            where e.sessionId = :session and e.status = WAITLISTED and e.queueNo <= :queueNo
            """)
    long positionOf(UUID session, int queueNo);

    @Query(
            """
            select e from Enrollment e left join fetch e.members
            where e.householdId = :household and e.sessionId in :sessions
            order by e.enrolledAt
            """)
    List<Enrollment> findOfHousehold(UUID household, Collection<UUID> sessions);
}
