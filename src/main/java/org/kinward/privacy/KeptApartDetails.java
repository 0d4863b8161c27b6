package org.kinward.privacy;

import java.time.Instant;

/** Two people who are kept apart, as the privacy officer sees them. */
public record KeptApartDetails(
        KeepApartId id, String member, String other, String reason, Instant since) {}
