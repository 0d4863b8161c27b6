package org.kinward.families;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HouseholdRepository extends Repository<Household, UUID> {

    Household save(Household household);

    Optional<Household> findById(UUID id);

    List<Household> findByIdIn(Collection<UUID> ids);

    List<Household> findByCenterIdOrderByName(UUID centerId);
}
