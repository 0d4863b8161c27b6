package org.kinward.centers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CenterRepository extends Repository<Center, UUID> {

    Center save(Center center);

    Optional<Center> findById(UUID id);

    List<Center> findByIdIn(Collection<UUID> ids);

    Optional<Center> findByCode(String code);

    List<Center> findAllByOrderByName();

    List<Center> findByCodeInOrderByName(Collection<String> codes);
}
