package org.kinward.families;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FamilyMemberRepository extends Repository<FamilyMember, UUID> {

    FamilyMember save(FamilyMember member);

    Optional<FamilyMember> findById(UUID id);

    Optional<FamilyMember> findByAccountId(UUID accountId);

    List<FamilyMember> findByHouseholdIdOrderByFirstName(UUID householdId);

    List<FamilyMember> findByIdIn(Collection<UUID> ids);

    /** A center's family members whose whole name matches. */
    @Query(
            """
            select m from FamilyMember m, Household h
            where h.id = m.householdId and h.centerId = :center
              and lower(concat(m.firstName, ' ', m.lastName)) like :name escape '!'
            order by m.lastName, m.firstName, m.id
            """)
    List<FamilyMember> search(UUID center, String name, Limit limit);

    List<FamilyMember> findByHouseholdIdInOrderByFirstName(Collection<UUID> households);
}
