package org.kinward.notifications;

import java.time.Instant;

/** What is to be done with a message, as things stand now. */
sealed interface Decision {

    record Send(Outgoing message) implements Decision {}

    /** It waits, because the person wants quiet now. */
    record Postpone(Instant until) implements Decision {}

    /** Nobody needs it. */
    record Drop(Problem why) implements Decision {}

    /** Somebody needs it and it cannot reach them. */
    record Fail(Problem why) implements Decision {}
}
