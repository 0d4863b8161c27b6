package org.kinward.therapy;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TherapyTaskRepository extends Repository<TherapyTask, UUID> {

    TherapyTask save(TherapyTask task);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TherapyTask t where t.id = :id")
    Optional<TherapyTask> lock(UUID id);

    /** Read without the tasks, which a lock after it would find as they were then. */
    @Query(
            """
            select t.id from TherapyTask t
            where t.sessionId = :session and t.settledAt is null order by t.id
            """)
    List<UUID> open(UUID session);

    List<TherapyTask> findBySessionIdAndSettledAtIsNull(UUID sessionId);

    List<TherapyTask> findByCenterIdAndSettledAtIsNullOrderByOpenedAtAscIdAsc(
            UUID centerId, Limit limit);

    long countByCenterIdAndSettledAtIsNull(UUID centerId);
}
