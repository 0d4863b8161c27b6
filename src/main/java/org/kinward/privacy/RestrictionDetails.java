package org.kinward.privacy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client's wish for a restriction, as the privacy officer sees it.
 *
 * @param recipient whom it is about; none where it is about sharing as such
 * @param reason why it was settled as it is
 */
public record RestrictionDetails(
        RestrictionId id,
        ClientId client,
        @Nullable RecipientId recipient,
        String wish,
        LocalDate askedOn,
        RestrictionState state,
        @Nullable String reason,
        @Nullable Instant settledAt) {

    /** Whether it must be thought of before anything is shared. */
    public boolean isOpen() {
        return state == RestrictionState.PENDING || state == RestrictionState.AGREED;
    }
}
