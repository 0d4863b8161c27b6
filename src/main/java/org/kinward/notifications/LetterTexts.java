package org.kinward.notifications;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kinward.shared.Language;
import org.springframework.context.MessageSource;

/** Words, dates and times of a message in its reader's language. */
record LetterTexts(MessageSource messages, Language language) {

    /** The message of that key below "mail.". */
    String text(String key, Object... arguments) {
        return messages.getMessage("mail." + key, arguments, locale());
    }

    Locale locale() {
        return language.locale();
    }

    /** Like "Tuesday, November 24". */
    String date(ZonedDateTime start) {
        return format(language == Language.SPANISH ? "EEEE d 'de' MMMM" : "EEEE, MMMM d", start);
    }

    /** Like "6:30 PM MST": the zone is said, because people read it elsewhere. */
    String time(ZonedDateTime start) {
        return format(language == Language.SPANISH ? "H:mm zzz" : "h:mm a zzz", start);
    }

    private String format(String pattern, ZonedDateTime start) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(start);
    }
}
