package org.kinward.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptApartRepository extends Repository<KeptApart, UUID> {

    KeptApart save(KeptApart flag);

    Optional<KeptApart> findById(UUID id);

    List<KeptApart> findByCenterIdAndLiftedAtIsNullOrderBySetAtDesc(UUID centerId, Limit limit);

    @Query(
            """
            select count(k) > 0 from KeptApart k
            where k.liftedAt is null
              and (k.memberId in :members and (k.otherId in :members or k.clientId in :clients))
            """)
    boolean anyAmong(Collection<UUID> members, Collection<UUID> clients);
}
