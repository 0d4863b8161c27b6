package org.kinward.education;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EducationModuleRepository extends Repository<EducationModule, UUID> {

    EducationModule save(EducationModule module);

    Optional<EducationModule> findById(UUID id);

    Optional<EducationModule> findByIdAndCenterId(UUID id, UUID centerId);

    List<EducationModule> findByCenterIdOrderBySequence(UUID centerId);
}
