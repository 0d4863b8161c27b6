package org.kinward.privacy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CenterNoticeRepository extends Repository<CenterNotice, UUID> {

    CenterNotice save(CenterNotice notice);

    Optional<CenterNotice> findById(UUID center);
}
