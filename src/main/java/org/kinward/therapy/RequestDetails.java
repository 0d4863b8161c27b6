package org.kinward.therapy;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;
import org.kinward.shared.Language;

/**
 * A family's request as the family and staff of its center read it.
 *
 * @param suits when it suits them, in their words
 * @param language the one they wish for; none where any will do
 * @param session that answers it; none while none does
 */
public record RequestDetails(
        TherapyRequestId id,
        HouseholdId household,
        String topic,
        Set<MemberId> members,
        @Nullable String suits,
        @Nullable Language language,
        RequestState state,
        Instant askedAt,
        @Nullable TherapySessionId session) {

    public RequestDetails {
        members = Set.copyOf(members);
    }
}
