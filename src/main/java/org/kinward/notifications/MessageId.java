package org.kinward.notifications;

import java.util.UUID;

/** Identifies a message in the outbox. */
public record MessageId(UUID value) {}
