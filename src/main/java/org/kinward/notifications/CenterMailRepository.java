package org.kinward.notifications;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CenterMailRepository extends Repository<CenterMail, UUID> {

    CenterMail save(CenterMail mail);

    Optional<CenterMail> findById(UUID center);
}
