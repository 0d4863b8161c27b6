package org.kinward.privacy;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LinkRepository extends Repository<FamilyClientLink, UUID> {

    FamilyClientLink save(FamilyClientLink link);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from FamilyClientLink l where l.id = :id")
    Optional<FamilyClientLink> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select l from FamilyClientLink l
            where l.clientId = :client and l.recipientId = :recipient
            """)
    Optional<FamilyClientLink> lock(UUID client, UUID recipient);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from FamilyClientLink l where l.clientId = :client order by l.id")
    List<FamilyClientLink> lockAllOf(UUID client);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from FamilyClientLink l where l.recipientId = :recipient order by l.id")
    List<FamilyClientLink> lockAllOfRecipient(UUID recipient);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select l from FamilyClientLink l
            where l.clientId in :clients and l.recipientId in :recipients order by l.id
            """)
    List<FamilyClientLink> lockAmong(Collection<UUID> clients, Collection<UUID> recipients);

    boolean existsByRecipientIdAndStateNot(UUID recipient, LinkState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select l from FamilyClientLink l
            where l.recipientId in :recipients and l.state = ACTIVE order by l.id
            """)
    List<FamilyClientLink> lockActiveOf(Collection<UUID> recipients);

    @Query(
            """
            select l from FamilyClientLink l
            where l.centerId = :center and l.state = CLAIMED order by l.changedAt, l.id
            """)
    List<FamilyClientLink> claimed(UUID center, Limit limit);

    long countByRecipientIdAndState(UUID recipientId, LinkState state);
}
