package org.kinward.education;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EducationSessionRepository extends Repository<EducationSession, UUID> {

    EducationSession save(EducationSession session);

    Optional<EducationSession> findById(UUID id);
}
