package org.kinward.notifications;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MemberSettingsRepository extends Repository<MemberSettings, UUID> {

    MemberSettings save(MemberSettings settings);

    Optional<MemberSettings> findById(UUID member);
}
