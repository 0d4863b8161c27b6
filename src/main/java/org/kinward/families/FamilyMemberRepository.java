package org.kinward.families;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FamilyMemberRepository extends Repository<FamilyMember, UUID> {

    FamilyMember save(FamilyMember member);

    Optional<FamilyMember> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from FamilyMember m where m.id = :id")
    Optional<FamilyMember> lock(UUID id);

    /** Where these members are, without reading them, so that they can be locked first. */
    @Query("select distinct m.householdId from FamilyMember m where m.id in :ids")
    List<UUID> householdsOf(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from FamilyMember m where m.id in :ids order by m.id")
    List<FamilyMember> lock(Collection<UUID> ids);

    /** Held against changes, while others may hold it too. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select m from FamilyMember m where m.id = :id")
    Optional<FamilyMember> hold(UUID id);

    /** Whom an account acts for, the person it is itself first. */
    @Query(
            """
            select m from FamilyMember m, Representative r
            where r.key.memberId = m.id and r.key.accountId = :account and m.leftOn is null
            order by case r.kind when SELF then 0 else 1 end, r.since, m.id
            """)
    List<FamilyMember> actedForBy(UUID account);

    /** The person an account is, then those it acts for who have no account of their own. */
    @Query(
            """
            select m from FamilyMember m, Representative r
            where r.key.memberId = m.id and r.key.accountId = :account and m.leftOn is null
              and (r.kind = SELF or not exists (select o.kind from Representative o
                where o.key.memberId = m.id and o.kind = SELF))
            order by case r.kind when SELF then 0 else 1 end, r.since, m.id
            """)
    List<FamilyMember> spokenForBy(UUID account);

    /** The person an account is. */
    @Query(
            """
            select m from FamilyMember m, Representative r
            where r.key.memberId = m.id and r.key.accountId = :account and m.leftOn is null
              and r.kind = SELF
            """)
    Optional<FamilyMember> self(UUID account);

    List<FamilyMember> findByHouseholdIdOrderByFirstName(UUID householdId);

    List<FamilyMember> findByIdIn(Collection<UUID> ids);

    /** A center's family members whose whole name matches. */
    @Query(
            """
            select m from FamilyMember m, Household h
            where h.id = m.householdId and h.centerId = :center and m.leftOn is null
              and lower(concat(m.firstName, ' ', m.lastName)) like :name escape '!'
            order by m.lastName, m.firstName, m.id
            """)
    List<FamilyMember> search(UUID center, String name, Limit limit);

    List<FamilyMember> findByHouseholdIdInOrderByFirstName(Collection<UUID> households);

    List<FamilyMember> findByHouseholdIdInAndLeftOnIsNullOrderByFirstName(
            Collection<UUID> households);

    List<FamilyMember> findByHouseholdIdAndLeftOnIsNullOrderByFirstName(UUID householdId);
}
