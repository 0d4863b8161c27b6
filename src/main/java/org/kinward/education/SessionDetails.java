package org.kinward.education;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;

/**
 * A session as staff see and edit it.
 *
 * @param version what {@link SessionService#change} hands back, so that no edit is lost unseen
 */
public record SessionDetails(
        SessionId id,
        CenterId center,
        ZoneId zone,
        Instant startsAt,
        SessionPlan plan,
        SessionStatus status,
        @Nullable String cancelReason,
        Change lastChange,
        long version) {

    /** Whether it can still be changed, cancelled, joined and left. */
    public boolean isOpenAt(Instant now) {
        return status == SessionStatus.SCHEDULED && now.isBefore(startsAt);
    }
}
