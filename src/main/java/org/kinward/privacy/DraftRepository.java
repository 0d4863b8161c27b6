package org.kinward.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<ConsentDraft, UUID> {

    ConsentDraft save(ConsentDraft draft);

    Optional<ConsentDraft> findById(UUID id);

    List<ConsentDraft> findByClientIdOrderBySavedAtDesc(UUID clientId);

    void delete(ConsentDraft draft);
}
