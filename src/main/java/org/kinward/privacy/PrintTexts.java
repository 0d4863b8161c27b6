package org.kinward.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Words and dates of a printed paper, in one reader's language. */
record PrintTexts(MessageSource messages, Locale locale) {

    /** A line to write on. */
    static final String LINE = "______________________________";

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    String moment(Instant instant, ZoneId zone) {
        var pattern = locale.getLanguage().equals("es") ? "H:mm zzz" : "h:mm a zzz";
        var local = instant.atZone(zone);
        return date(local.toLocalDate())
                + ", "
                + DateTimeFormatter.ofPattern(pattern, locale).format(local);
    }

    /** The text, or a line where there is none. */
    static String orLine(@Nullable String text) {
        return text == null || text.isBlank() ? LINE : text;
    }
}
