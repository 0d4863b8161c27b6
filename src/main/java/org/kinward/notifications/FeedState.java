package org.kinward.notifications;

import java.time.Instant;

/** A calendar address as its owner sees it; the address itself is shown only when it is made. */
public record FeedState(boolean detailed, Instant createdAt) {}
