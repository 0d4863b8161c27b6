package org.kinward.families;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HouseholdRepository extends Repository<Household, UUID> {

    Household save(Household household);

    Optional<Household> findById(UUID id);

    /** Held against changes, while others may hold it too. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select h from Household h where h.id = :id")
    Optional<Household> hold(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Household h where h.id in :ids order by h.id")
    List<Household> lock(Collection<UUID> ids);

    List<Household> findByIdIn(Collection<UUID> ids);

    String NAMED =
            """
            from Household h where h.centerId = :center
              and (lower(h.name) like :name escape '!'
                or exists (select m.id from FamilyMember m where m.householdId = h.id and m.leftOn is null
                  and lower(concat(m.firstName, ' ', m.lastName)) like :name escape '!'))
            """;

    @Query("select h " + NAMED + " order by h.name, h.id")
    List<Household> search(UUID center, String name, Pageable page);

    @Query("select count(h) " + NAMED)
    long count(UUID center, String name);
}
