package org.kinward.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<PrivacyTask, UUID> {

    PrivacyTask save(PrivacyTask task);

    Optional<PrivacyTask> findById(UUID id);

    @Query(
            """
            select new org.kinward.privacy.OpenTask(t, k, c)
            from PrivacyTask t, Client k, Consent c
            where t.centerId = :center and t.state = OPEN
              and k.id = t.clientId and c.id = t.consentId
            order by c.holdsUntil, t.id
            """)
    List<OpenTask> findOpen(UUID center, Limit limit);

    @Query("select t from PrivacyTask t where t.consentId = :consent and t.state = OPEN")
    List<PrivacyTask> findOpenOf(UUID consent);

    /** Asked in words: "Before" in a method's name would be read as a comparison. */
    @Query(
            """
            select count(t) > 0 from PrivacyTask t
            where t.consentId = :consent and t.daysBefore <= :days
            """)
    boolean exists(UUID consent, int days);
}
