package org.kinward.privacy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConsentDocumentRepository extends Repository<ConsentDocument, UUID> {

    ConsentDocument save(ConsentDocument document);

    Optional<ConsentDocument> findById(UUID id);
}
