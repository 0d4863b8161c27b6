package org.kinward.education;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinward.education.EducationCalendar.SessionTitle;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EducationSessionRepository extends Repository<EducationSession, UUID> {

    EducationSession save(EducationSession session);

    Optional<EducationSession> findById(UUID id);

    @Query(
            """
            select new org.kinward.education.EducationCalendar$SessionTitle(
              s.id, s.centerId, s.startsAt, m.title)
            from EducationSession s join EducationModule m on m.id = s.moduleId
            where s.id in :ids
            """)
    List<SessionTitle> titles(Collection<UUID> ids);
}
