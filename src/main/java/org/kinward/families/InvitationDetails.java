package org.kinward.families;

import java.time.Instant;

/** An invitation as staff see it. */
public record InvitationDetails(
        InvitationId id,
        MemberId member,
        String email,
        InvitationState state,
        Instant createdAt,
        Instant expiresAt) {}
