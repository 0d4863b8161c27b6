package org.kinward.centers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StaffMemberRepository extends Repository<StaffMember, UUID> {

    StaffMember save(StaffMember staff);

    Optional<StaffMember> findById(UUID id);

    List<StaffMember> findByIdIn(Collection<UUID> ids);

    Optional<StaffMember> findByIdAndCenterId(UUID id, UUID centerId);

    Optional<StaffMember> findByCenterIdAndAccountId(UUID centerId, UUID accountId);

    List<StaffMember> findByAccountId(UUID accountId);

    List<StaffMember> findByCenterIdOrderByName(UUID centerId);
}
