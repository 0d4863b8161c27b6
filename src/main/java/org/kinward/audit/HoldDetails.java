package org.kinward.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold that is in force.
 *
 * @param object whose records stay; nothing for all of the center's
 * @param label what people call it, where that is known
 */
public record HoldDetails(
        HoldId id,
        @Nullable UUID object,
        @Nullable String label,
        String reason,
        String placedBy,
        Instant placedAt) {}
