package org.kinward.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one message stands.
 *
 * @param nextAttemptAt when it is tried next; none once it is settled
 * @param settledAt when it was sent, given up or dropped
 */
public record MessageFacts(
        MessageId id,
        MessageKind kind,
        MessageState state,
        @Nullable ChannelKind channel,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant settledAt,
        int attempts,
        @Nullable Problem problem) {}
