package org.kinward.notifications;

/** What became of an attempt to send. */
sealed interface DeliveryResult {

    /** The receiving side took it. */
    record Sent(ChannelKind channel) implements DeliveryResult {}

    /** It was not taken now and may be later. */
    record Later(Problem problem) implements DeliveryResult {}

    /** The server cannot be reached, for this message or any other. */
    record ServerDown() implements DeliveryResult {}

    /** It will never be taken. */
    record Refused(Problem problem) implements DeliveryResult {}

    /** The line broke when the server may have taken it already. */
    record Unclear() implements DeliveryResult {}
}
