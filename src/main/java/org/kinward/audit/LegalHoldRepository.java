package org.kinward.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LegalHoldRepository extends Repository<LegalHold, UUID> {

    LegalHold save(LegalHold hold);

    Optional<LegalHold> findById(UUID id);

    List<LegalHold> findByCenterIdAndLiftedAtIsNullOrderByPlacedAtDesc(UUID centerId);

    List<LegalHold> findByLiftedAtIsNull();
}
