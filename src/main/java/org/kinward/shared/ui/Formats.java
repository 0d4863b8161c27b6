package org.kinward.shared.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times the way the reader writes them, always in the center's time zone. */
public final class Formats {

    private Formats() {}

    /** Like "Tuesday, November 24". */
    public static String day(Instant instant, ZoneId zone) {
        return pattern(isSpanish() ? "EEEE d 'de' MMMM" : "EEEE, MMMM d", instant, zone);
    }

    /** Like "Tue, Nov 24, 2026". */
    public static String date(Instant instant, ZoneId zone) {
        return pattern(isSpanish() ? "EEE d MMM yyyy" : "EEE, MMM d, yyyy", instant, zone);
    }

    /** The same of a day. */
    public static String date(LocalDate day) {
        return date(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** Like "6:30 PM MST": the zone is said, because people call from elsewhere. */
    public static String time(Instant instant, ZoneId zone) {
        return pattern(isSpanish() ? "H:mm zzz" : "h:mm a zzz", instant, zone);
    }

    /** Like "Tuesday, November 24, 6:30 PM MST". */
    public static String dayAndTime(Instant instant, ZoneId zone) {
        return day(instant, zone) + ", " + time(instant, zone);
    }

    /** Like "Tue, Nov 24, 2026, 6:30 PM MST", for lists. */
    public static String dateAndTime(Instant instant, ZoneId zone) {
        return date(instant, zone) + ", " + time(instant, zone);
    }

    /** Like "November 2026". */
    public static String month(LocalDate day) {
        return pattern(
                isSpanish() ? "MMMM 'de' yyyy" : "MMMM yyyy",
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                ZoneOffset.UTC);
    }

    /** Like "Mon, Nov 23, 2026 – Sun, Nov 29, 2026"; one day as that day. */
    public static String period(LocalDate first, LocalDate last) {
        return first.equals(last) ? date(first) : date(first) + " – " + date(last);
    }

    private static String pattern(String pattern, Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(instant.atZone(zone));
    }

    private static boolean isSpanish() {
        return locale().getLanguage().equals("es");
    }

    private static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
