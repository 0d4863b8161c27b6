package org.kinward.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;

/**
 * A tie as staff see it.
 *
 * @param claim the family member's own words, for staff only
 */
public record LinkDetails(
        LinkId id,
        CenterId center,
        RecipientId recipient,
        @Nullable ClientId client,
        LinkState state,
        @Nullable String claim,
        Instant changedAt) {}
