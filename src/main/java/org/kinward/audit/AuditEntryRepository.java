package org.kinward.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, UUID> {

    AuditEntry save(AuditEntry entry);

    /** Whether the same person did the same to the same object from the same place since then. */
    @Query(
            """
            select count(e) > 0 from AuditEntry e
            where e.objectId = :object and e.at > :since and e.action = :action
              and e.actorId = :actor and e.details = :details
              and e.address is not distinct from :address
            """)
    boolean existsSince(
            UUID object,
            Instant since,
            String action,
            @Nullable UUID actor,
            String details,
            @Nullable String address);
}
