package org.kinward.therapy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface TherapyTaskRepository extends Repository<TherapyTask, UUID> {

    TherapyTask save(TherapyTask task);

    Optional<TherapyTask> findById(UUID id);

    List<TherapyTask> findBySessionIdAndSettledAtIsNull(UUID sessionId);

    List<TherapyTask> findByCenterIdAndSettledAtIsNullOrderByOpenedAtAscIdAsc(
            UUID centerId, Limit limit);

    long countByCenterIdAndSettledAtIsNull(UUID centerId);
}
