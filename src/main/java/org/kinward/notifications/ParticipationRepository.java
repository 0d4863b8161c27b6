package org.kinward.notifications;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface ParticipationRepository extends Repository<Participation, UUID> {

    Participation save(Participation participation);

    Optional<Participation> findByAttendeeIdAndOccurrenceId(UUID attendee, UUID occurrence);

    /** Locked, because the reminder timer changes these rows too. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Participation p where p.occurrenceId = :occurrence order by p.id")
    List<Participation> lockAll(UUID occurrence);

    /** The same of some people. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select p from Participation p
            where p.occurrenceId = :occurrence and p.attendeeId in :attendees order by p.id
            """)
    List<Participation> lock(UUID occurrence, Collection<UUID> attendees);

    List<Participation> findByAttendeeIdInAndStartsAtBetweenOrderByStartsAtAscIdAsc(
            Collection<UUID> attendees, Instant from, Instant to);

    /** Those due for a look, the longest due first; what another node looks at is passed over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(
            @QueryHint(
                    name = "jakarta.persistence.lock.timeout",
                    value = "" + Timeouts.SKIP_LOCKED_MILLI))
    @Query(
            """
            select p from Participation p
            where p.nextReminderAt <= :now order by p.nextReminderAt
            """)
    List<Participation> lockDue(Instant now, Limit limit);

    /** The upcoming ones of a center whose reminders have to be planned anew. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select p from Participation p
            where p.centerId = :center and p.startsAt > :now and p.standing = CONFIRMED
              and p.attendeeKind = MEMBER
            order by p.id
            """)
    List<Participation> lockUpcoming(UUID center, Instant now);
}
