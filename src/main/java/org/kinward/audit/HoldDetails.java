package org.kinward.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold that is in force.
 *
 * @param object whose records stay; nothing for all of the center's
 */
public record HoldDetails(
        HoldId id, @Nullable UUID object, String reason, String placedBy, Instant placedAt) {}
