package org.kinward.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds subjects of a center by what people call them; modules that know some answer. The asker's
 * right to the center has been checked.
 */
public interface AuditSubjects {

    /** Up to 50 whose name or code holds the text. */
    List<AuditSubject> find(UUID center, String text);

    /** The one of that id, if it is of that center. */
    Optional<AuditSubject> get(UUID center, UUID id);
}
