package org.kinward.families;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FamilyProfileRepository extends Repository<FamilyProfile, UUID> {

    FamilyProfile save(FamilyProfile profile);

    Optional<FamilyProfile> findById(UUID member);

    List<FamilyProfile> findByMemberIdIn(Collection<UUID> members);
}
