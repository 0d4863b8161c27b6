package org.kinward.notifications;

import org.jspecify.annotations.Nullable;

/** A message that is ready to leave. */
sealed interface Outgoing {

    /**
     * A mail.
     *
     * @param messageId the same for each attempt, so that a second copy can be told
     * @param calendar an invitation or its cancellation
     */
    record Mail(
            String to,
            String senderName,
            @Nullable String replyTo,
            String messageId,
            Letter letter,
            @Nullable String calendar)
            implements Outgoing {}

    /** A text message. */
    record Sms(String to, String text) implements Outgoing {}
}
