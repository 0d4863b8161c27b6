package org.kinward.notifications;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.LocalizedText;

/**
 * A message in a list.
 *
 * @param to whom it is for, in a list for staff
 * @param topic what it is about; none for a digest
 * @param startsAt the start the message told of
 * @param zone the center's, in which both times are shown
 * @param parked whether it failed because the person's address was refused
 */
public record MessageRow(
        MessageFacts facts,
        String to,
        @Nullable LocalizedText topic,
        @Nullable Instant startsAt,
        ZoneId zone,
        boolean parked) {}
