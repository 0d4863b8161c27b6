package org.kinward.therapy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParticipantRepository extends Repository<Participant, UUID> {

    Participant save(Participant participant);

    void delete(Participant participant);

    List<Participant> findBySessionIdOrderById(UUID sessionId);

    List<Participant> findBySessionIdInOrderById(Collection<UUID> sessionIds);

    /**
     * The sessions in which they are and that are not over, by id, so that they are locked in
     * order.
     */
    @Query(
            """
            select s.id from TherapySession s join Participant p on p.sessionId = s.id
            where p.memberId = :member and p.outAt is null
              and s.state in (REQUESTED, PROPOSED, PENDING, CONFIRMED)
              and (s.startsAt is null or s.endsAt > :now)
            order by s.id
            """)
    List<UUID> sessionsNotOver(UUID member, Instant now);

    /** The same, with that client in them. */
    @Query(
            """
            select s.id from TherapySession s join Participant p on p.sessionId = s.id
              join s.clients c
            where p.memberId = :member and p.outAt is null and c = :client
              and s.state in (REQUESTED, PROPOSED, PENDING, CONFIRMED)
              and (s.startsAt is null or s.endsAt > :now)
            order by s.id
            """)
    List<UUID> sessionsNotOverWith(UUID member, UUID client, Instant now);

    /** The members who are in any session of a series. */
    @Query(
            """
            select distinct p.memberId from Participant p join TherapySession s on s.id = p.sessionId
            where s.seriesId = :series and p.outAt is null
            """)
    Set<UUID> membersOf(UUID series);

    /** The sessions of these people that are not over, or not yet long over. */
    @Query(
            """
            select distinct s.id from TherapySession s join Participant p on p.sessionId = s.id
            where p.memberId in :members and p.outAt is null
              and (s.startsAt is null or s.startsAt > :since)
            """)
    List<UUID> sessionsOf(Collection<UUID> members, Instant since);
}
