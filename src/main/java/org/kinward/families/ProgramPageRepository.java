package org.kinward.families;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProgramPageRepository extends Repository<ProgramPage, UUID> {

    ProgramPage save(ProgramPage page);

    Optional<ProgramPage> findById(UUID center);
}
