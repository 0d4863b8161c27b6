package org.kinward.families;

import java.time.Instant;

/**
 * An entry of the contact log.
 *
 * @param enteredAt when it was first written
 * @param corrected whether it takes the place of an earlier one
 * @param correctable whether the signed-in person may correct it now
 */
public record ContactRow(
        ContactId id,
        LogContact contact,
        String by,
        Instant enteredAt,
        boolean corrected,
        boolean correctable) {}
