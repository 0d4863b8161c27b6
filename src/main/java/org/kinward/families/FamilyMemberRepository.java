package org.kinward.families;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FamilyMemberRepository extends Repository<FamilyMember, UUID> {

    FamilyMember save(FamilyMember member);

    Optional<FamilyMember> findById(UUID id);

    Optional<FamilyMember> findByAccountId(UUID accountId);

    List<FamilyMember> findByHouseholdIdOrderByFirstName(UUID householdId);

    List<FamilyMember> findByIdIn(Collection<UUID> ids);

    List<FamilyMember> findByHouseholdIdInOrderByFirstName(Collection<UUID> households);
}
