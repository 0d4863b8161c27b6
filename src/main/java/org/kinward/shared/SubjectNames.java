package org.kinward.shared;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what people call what an id in the audit log stands for; modules that know some answer. The
 * asker's right to the center has been checked.
 */
public interface SubjectNames {

    /**
     * Names for those of the ids that are known and of that center, or of any center where none is
     * given. A page of lines is named at once.
     */
    Map<UUID, String> of(@Nullable UUID center, Collection<UUID> ids);
}
