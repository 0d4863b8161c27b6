package org.kinward.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinward.attendance.OccurrenceId;
import org.kinward.centers.CenterId;

/**
 * A message to put in the outbox; it leaves when it is due.
 *
 * @param about the start it tells of
 */
record NewMessage(
        String dedupeKey,
        MessageKind kind,
        CenterId center,
        Attendee attendee,
        @Nullable OccurrenceId occurrence,
        @Nullable Instant about,
        Instant due) {}
