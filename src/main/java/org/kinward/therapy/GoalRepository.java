package org.kinward.therapy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GoalRepository extends Repository<FamilyGoal, UUID> {

    FamilyGoal save(FamilyGoal goal);

    Optional<FamilyGoal> findById(UUID id);

    List<FamilyGoal> findByHouseholdIdAndDroppedAtIsNullOrderByAddedAtAscIdAsc(UUID householdId);
}
