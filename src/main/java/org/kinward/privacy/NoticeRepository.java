package org.kinward.privacy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<NoticeAcknowledgement, UUID> {

    NoticeAcknowledgement save(NoticeAcknowledgement acknowledgement);

    boolean existsByClientIdAndNoticeVersion(UUID clientId, String noticeVersion);

    List<NoticeAcknowledgement> findByClientIdOrderByAcknowledgedOnDescRecordedAtDesc(
            UUID clientId);
}
