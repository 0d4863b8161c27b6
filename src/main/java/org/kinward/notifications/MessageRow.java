package org.kinward.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.LocalizedText;

/**
 * A message in a list.
 *
 * @param to whom it is for, in a list for staff
 * @param topic what it is about; none for a digest
 * @param startsAt when that is
 * @param parked whether nothing is sent to the person's address any more
 */
public record MessageRow(
        MessageFacts facts,
        String to,
        @Nullable LocalizedText topic,
        @Nullable Instant startsAt,
        boolean parked) {}
