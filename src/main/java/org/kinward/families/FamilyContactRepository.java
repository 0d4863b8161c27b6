package org.kinward.families;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FamilyContactRepository extends Repository<FamilyContact, UUID> {

    FamilyContact save(FamilyContact contact);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from FamilyContact c where c.id = :id")
    Optional<FamilyContact> lock(UUID id);

    @Query(
            """
            select c from FamilyContact c
            where c.householdId = :household and c.replacedAt is null
            order by c.madeAt desc, c.id desc
            """)
    List<FamilyContact> first(UUID household, Limit limit);

    @Query(
            """
            select c from FamilyContact c
            where c.householdId = :household and c.replacedAt is null
              and (c.madeAt < :at or (c.madeAt = :at and c.id < :id))
            order by c.madeAt desc, c.id desc
            """)
    List<FamilyContact> after(UUID household, Instant at, UUID id, Limit limit);
}
