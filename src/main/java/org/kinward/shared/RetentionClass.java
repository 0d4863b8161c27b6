package org.kinward.shared;

import java.time.Instant;

/** Records of a module that go after a time; {@code audit} asks each class once a day. */
public interface RetentionClass {

    /** A code for the audit log, like OUTBOX_MESSAGES. */
    String name();

    /**
     * Removes at most that many records whose time is over and that nothing holds, in the caller's
     * transaction, and tells how many.
     */
    int purge(Instant now, Holds holds, int most);
}
