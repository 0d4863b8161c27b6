package org.kinward.notifications;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence in one person's calendar.
 *
 * @param sequence rises with each change
 * @param start in the center's time zone
 * @param where the room, or the address of the video room; only for those who want details
 */
record CalendarEntry(
        UUID uid,
        int sequence,
        Instant changedAt,
        ZonedDateTime start,
        int minutes,
        String title,
        @Nullable String where,
        State state) {

    /** How sure it is that the person comes. */
    enum State {
        /** They are asked, and have not said yes; only a mail's file speaks of that. */
        ASKED,
        SET,
        CANCELLED
    }

    boolean isCancelled() {
        return state == State.CANCELLED;
    }
}
