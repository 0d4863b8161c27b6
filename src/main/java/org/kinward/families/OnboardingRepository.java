package org.kinward.families;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OnboardingRepository extends Repository<Onboarding, UUID> {

    Onboarding save(Onboarding onboarding);

    void deleteById(UUID member);

    Optional<Onboarding> findById(UUID member);
}
