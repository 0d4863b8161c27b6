package org.kinward.therapy;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RequestRepository extends Repository<TherapyRequest, UUID> {

    TherapyRequest save(TherapyRequest request);

    Optional<TherapyRequest> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from TherapyRequest r where r.id = :id")
    Optional<TherapyRequest> lock(UUID id);

    long countByHouseholdIdAndState(UUID householdId, RequestState state);

    List<TherapyRequest> findByHouseholdIdOrderByAskedAtDescIdDesc(UUID householdId, Limit limit);

    List<TherapyRequest> findByCenterIdAndStateOrderByAskedAtAscIdAsc(
            UUID centerId, RequestState state, Limit limit);

    Optional<TherapyRequest> findFirstBySessionIdOrderById(UUID sessionId);

    long countByCenterIdAndState(UUID centerId, RequestState state);
}
