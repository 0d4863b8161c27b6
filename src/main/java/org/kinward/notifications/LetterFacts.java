package org.kinward.notifications;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.kinward.attendance.Place;
import org.kinward.shared.LocalizedText;

/**
 * What a message is about.
 *
 * @param detailed whether it may say more than date and time
 * @param event the occurrence; none for a digest
 * @param count how many things wait, in a digest
 * @param link where the code in the mail opens the door; none where signing in is what to do
 */
record LetterFacts(
        MessageKind kind,
        ForWhom whom,
        boolean detailed,
        String center,
        @Nullable Event event,
        int count,
        @Nullable String link) {

    /** An occurrence in its center's time. */
    record Event(LocalizedText topic, ZonedDateTime start, int minutes, Place place) {}
}
