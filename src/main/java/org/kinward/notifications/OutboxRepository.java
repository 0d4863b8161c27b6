package org.kinward.notifications;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface OutboxRepository extends Repository<OutboxMessage, UUID> {

    OutboxMessage save(OutboxMessage message);

    Optional<OutboxMessage> findById(UUID id);

    boolean existsByDedupeKey(String key);

    /**
     * The message that is due longest and in nobody's hands. The order comes from the index, so one
     * row is locked and no more.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(
            @QueryHint(
                    name = "jakarta.persistence.lock.timeout",
                    value = "" + Timeouts.SKIP_LOCKED_MILLI))
    @Query(
            """
            select m from OutboxMessage m
            where m.nextAttemptAt <= :now order by m.nextAttemptAt
            """)
    List<OutboxMessage> lockDue(Instant now, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from OutboxMessage m where m.id = :id")
    Optional<OutboxMessage> lock(UUID id);

    @Query("select m.id from OutboxMessage m where m.state = SENDING and m.claimedAt < :before")
    List<UUID> findLost(Instant before, Limit limit);

    /** How many messages of a center to others than staff somebody should look at. */
    @Query(
            """
            select count(m) from OutboxMessage m
            where m.centerId = :center and m.attendeeKind <> STAFF
              and m.state in (UNCERTAIN, FAILED)
            """)
    int countAttention(UUID center);

    /**
     * What those people would have been told about the occurrence, or could not be, is replaced.
     */
    @Modifying(flushAutomatically = true)
    @Query(
            """
            update OutboxMessage m
            set m.state = DROPPED, m.problem = OUTDATED, m.nextAttemptAt = null,
                m.settledAt = :now, m.version = m.version + 1
            where m.occurrenceId = :occurrence and m.attendeeId in :attendees
              and (m.nextAttemptAt is not null or m.state in (FAILED, UNCERTAIN))
            """)
    int dropOpen(UUID occurrence, Collection<UUID> attendees, Instant now);

    /**
     * The messages that will tell these people of their place anyway, as it then is. They are
     * locked: none may be on its way with the old state while the new one is being written. One
     * that was tried before may have arrived already.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select m from OutboxMessage m
            where m.occurrenceId = :occurrence and m.attendeeId in :attendees
              and m.nextAttemptAt is not null and m.attempts = 0
              and m.kind in (SEAT_CONFIRMED, SEAT_FREED, WAITLISTED, TIME_SET)
            """)
    List<OutboxMessage> lockUntold(UUID occurrence, Collection<UUID> attendees);

    /** What of that person's has not left, which then does not leave until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select m from OutboxMessage m
            where m.occurrenceId = :occurrence and m.attendeeId = :attendee
              and m.nextAttemptAt is not null
            """)
    List<OutboxMessage> lockOpen(UUID occurrence, UUID attendee);

    /** Whether anything about the occurrence has left for that family, or may have. */
    @Query(
            """
            select count(m) > 0 from OutboxMessage m
            where m.occurrenceId = :occurrence and m.householdId = :household
              and (m.state in (SENDING, SENT, UNCERTAIN) or m.state = RETRY and m.attempts > 0)
            """)
    boolean hasFamilyHeard(UUID occurrence, UUID household);

    /** Whether anything else about the occurrence has left for that person, or may have. */
    @Query(
            """
            select count(m) > 0 from OutboxMessage m
            where m.occurrenceId = :occurrence and m.attendeeId = :attendee and m.id <> :besides
              and (m.state in (SENDING, SENT, UNCERTAIN) or m.state = RETRY and m.attempts > 0)
            """)
    boolean hasHeard(UUID occurrence, UUID attendee, UUID besides);

    /** A later reminder stands for an earlier one that has not left yet. */
    @Modifying(flushAutomatically = true)
    @Query(
            """
            update OutboxMessage m
            set m.state = DROPPED, m.problem = OUTDATED, m.nextAttemptAt = null,
                m.settledAt = :now, m.version = m.version + 1
            where m.occurrenceId = :occurrence and m.attendeeId = :attendee
              and m.nextAttemptAt is not null and m.kind = REMINDER
            """)
    int dropOpenReminders(UUID occurrence, UUID attendee, Instant now);

    @Query(
            """
            select m from OutboxMessage m
            where m.centerId = :center and m.state in :states and m.householdId is not null
            order by m.createdAt desc, m.id desc
            """)
    List<OutboxMessage> list(UUID center, Set<MessageState> states, Pageable page);

    @Query(
            """
            select m from OutboxMessage m
            where m.centerId = :center and m.state in :states and m.householdId in :households
            order by m.createdAt desc, m.id desc
            """)
    List<OutboxMessage> listOf(
            UUID center, Set<MessageState> states, Collection<UUID> households, Pageable page);

    @Query(
            """
            select count(m) from OutboxMessage m
            where m.centerId = :center and m.state in :states and m.householdId is not null
            """)
    long count(UUID center, Set<MessageState> states);

    @Query(
            """
            select count(m) from OutboxMessage m
            where m.centerId = :center and m.state in :states and m.householdId in :households
            """)
    long countOf(UUID center, Set<MessageState> states, Collection<UUID> households);

    @Query(
            """
            select m from OutboxMessage m
            where m.attendeeId = :attendee and m.state <> DROPPED
            order by m.createdAt desc, m.id desc
            """)
    List<OutboxMessage> historyOf(UUID attendee, Limit limit);

    @Query(
            """
            select m from OutboxMessage m
            where m.attendeeId in :attendees and m.state <> DROPPED
            order by m.createdAt desc, m.id desc
            """)
    List<OutboxMessage> historyOfAll(Collection<UUID> attendees, Limit limit);
}
