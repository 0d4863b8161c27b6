package org.kinward.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RestrictionRepository extends Repository<ClientRestriction, UUID> {

    ClientRestriction save(ClientRestriction restriction);

    Optional<ClientRestriction> findById(UUID id);

    @Query("select r.clientId from ClientRestriction r where r.id = :id")
    Optional<UUID> findClientOf(UUID id);

    List<ClientRestriction> findByClientIdOrderByAskedOnDescIdDesc(UUID clientId);

    @Query(
            """
            select r from ClientRestriction r
            where r.clientId = :client and r.recipientId = :recipient and r.state = LIFTED
            """)
    List<ClientRestriction> findLifted(UUID client, UUID recipient);

    @Query(
            """
            select count(r) > 0 from ClientRestriction r
            where r.clientId = :client and r.recipientId = :recipient and r.state = AGREED
            """)
    boolean existsAgreed(UUID client, UUID recipient);
}
