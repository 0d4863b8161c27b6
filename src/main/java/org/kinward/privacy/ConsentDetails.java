package org.kinward.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A consent as staff see it.
 *
 * @param recipientName as it stood on the form
 * @param holdsUntil the instant it expires, the end of its last day
 * @param endedAt when it was revoked, expired, replaced or found to be wrong
 */
public record ConsentDetails(
        ConsentId id,
        ClientId client,
        RecipientId recipient,
        String recipientName,
        Set<ConsentScope> scopes,
        String purpose,
        LocalDate expiresOn,
        Instant holdsUntil,
        @Nullable String endingEvent,
        Signer signer,
        @Nullable String signerName,
        @Nullable String signerRelationship,
        SignatureMethod method,
        LocalDate signedOn,
        boolean hasDocument,
        String ruleVersion,
        String recordedBy,
        ConsentState state,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    public ConsentDetails {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it opens anything at that instant. */
    public boolean isActiveAt(Instant now) {
        return state == ConsentState.ACTIVE && now.isBefore(holdsUntil);
    }
}
