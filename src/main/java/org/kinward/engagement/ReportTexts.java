package org.kinward.engagement;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Words, numbers and times of a report as one reader writes them, the same on screen and in files.
 */
public final class ReportTexts {

    /** Nothing was counted, so there is no share. */
    static final String EMPTY = "–";

    /** Withheld; the note below the table says why. */
    static final String WITHHELD = "*";

    private final MessageSource messages;
    private final Locale locale;

    public ReportTexts(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The message of that key below "engagement.". */
    public String text(String key, Object... arguments) {
        return messages.getMessage("engagement." + key, arguments, locale);
    }

    /** Like "1,024". */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** Like "81.5%". */
    String percent(double share) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
    }

    /** Like "November 24, 2026, 6:30 PM MST". */
    public String moment(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        var pattern = locale.getLanguage().equals("es") ? "H:mm zzz" : "h:mm a zzz";
        return date(local.toLocalDate())
                + ", "
                + DateTimeFormatter.ofPattern(pattern, locale).format(local);
    }

    /** A count for print; nothing where it makes no sense for the row. */
    public String cell(Counts counts, Count count) {
        if (counts.withheld().contains(count)) {
            return WITHHELD;
        }
        var value = counts.get(count);
        return value.isPresent() ? number(value.getAsLong()) : "";
    }

    /** A rate for print; nothing where it makes no sense for the row. */
    public String cell(Counts counts, Measure measure) {
        return measure.of(counts)
                .map(this::share)
                .orElse(counts.withholdsAny(measure.counts()) ? WITHHELD : "");
    }

    /** What the rate is a share of, like "30 of 40"; nothing where that is withheld. */
    public String basis(Counts counts, Measure measure) {
        return measure.of(counts)
                .map(rate -> text("basis", number(rate.numerator()), number(rate.denominator())))
                .orElse("");
    }

    /** What is in the report, as of when, and who ran it. */
    public String filters(ReportHeader header) {
        var zone = header.center().zone();
        return text("filters.line", zone.getId(), moment(header.asOf(), zone), header.runBy());
    }

    /** The family's name; without one, that it has left. */
    public String name(FamilyRow family) {
        var name = family.name();
        return name == null ? text("formerFamily") : name;
    }

    private String share(Rate rate) {
        var share = rate.value();
        return share.isPresent() ? percent(share.getAsDouble()) : EMPTY;
    }
}
