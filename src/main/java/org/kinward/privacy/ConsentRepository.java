package org.kinward.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentRepository extends Repository<Consent, UUID> {

    Consent save(Consent consent);

    Optional<Consent> findById(UUID id);

    @Query(
            """
            select new org.kinward.privacy.ConsentPair(c.clientId, c.recipientId)
            from Consent c where c.id = :id
            """)
    Optional<ConsentPair> findPair(UUID id);

    @Query(
            """
            select c from Consent c
            where c.clientId = :client and c.recipientId = :recipient and c.state = ACTIVE
            """)
    Optional<Consent> findActive(UUID client, UUID recipient);

    /** What these clients let these members know at most; whether it still holds is not asked. */
    @Query(
            """
            select c from Consent c, FamilyClientLink l, Client k
            where l.clientId = c.clientId and l.recipientId = c.recipientId and l.state = ACTIVE
              and k.id = c.clientId and k.dischargedOn is null and c.state = ACTIVE
              and c.clientId in :clients and c.recipientId in :recipients
            """)
    List<Consent> findOpening(Collection<UUID> clients, Collection<UUID> recipients);

    List<Consent> findByClientIdAndRecipientId(UUID clientId, UUID recipientId);

    List<Consent> findByClientIdOrderByRecordedAtDescIdDesc(UUID clientId);

    /** Read without a lock; who ends one locks and asks again. */
    @Query(
            """
            select c.id from Consent c
            where c.state = ACTIVE and c.holdsUntil <= :now order by c.id
            """)
    List<UUID> findOverdue(Instant now, Limit limit);

    /**
     * Active ones that open something, end by then, and have no task of that step or a later one.
     */
    @Query(
            """
            select c.id from Consent c, FamilyClientLink l
            where l.clientId = c.clientId and l.recipientId = c.recipientId and l.state = ACTIVE
              and c.state = ACTIVE and c.holdsUntil > :now and c.holdsUntil <= :until
              and not exists (
                select 1 from PrivacyTask t
                where t.consentId = c.id and t.daysBefore <= :days)
            order by c.holdsUntil, c.id
            """)
    List<UUID> findWithoutTask(Instant now, Instant until, int days, Limit limit);

    @Query(
            """
            select count(c) from Consent c, FamilyClientLink l
            where l.clientId = c.clientId and l.recipientId = c.recipientId and l.state = ACTIVE
              and l.centerId = :center
              and c.state = ACTIVE and c.holdsUntil <= :until
            """)
    int countExpiring(UUID center, Instant until);
}
