package org.kinward.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<PrivacyReport, UUID> {

    PrivacyReport save(PrivacyReport report);

    Optional<PrivacyReport> findById(UUID id);

    @Query(
            """
            select r from PrivacyReport r where r.centerId = :center
            order by case when r.state = OPEN then 0 else 1 end, r.knownSince desc, r.id
            """)
    List<PrivacyReport> findOf(UUID center, Limit limit);
}
