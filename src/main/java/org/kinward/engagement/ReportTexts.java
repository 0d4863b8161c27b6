package org.kinward.engagement;

import java.math.RoundingMode;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kinward.shared.Period;
import org.springframework.context.MessageSource;

/**
 * Words, numbers and times of a report as one reader writes them, the same on screen and in files.
 */
public final class ReportTexts {

    /** Nothing was counted, so there is no share. */
    static final String EMPTY = "–";

    /** A withheld number; the note below the table says why. A rate says it in words. */
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

    /** Like "92–99%"; rounded away from each other, so that it stays true. */
    private String percents(RateRange range) {
        var whole = NumberFormat.getPercentInstance(locale);
        whole.setRoundingMode(RoundingMode.CEILING);
        return number((long) Math.floor(range.low() * 100)) + "–" + whole.format(range.high());
    }

    /** Like "19–28"; a single number where both ends are the same. */
    String number(Span span) {
        return span.low() == span.high()
                ? number(span.low())
                : number(span.low()) + "–" + number(span.high());
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
        if (counts.withheld().containsKey(count)) {
            return WITHHELD;
        }
        var value = counts.get(count);
        return value.isPresent() ? number(value.getAsLong()) : "";
    }

    /**
     * A rate for print: exact, or the range it lies in, or that it is withheld; nothing where it
     * makes no sense for the row.
     */
    public String cell(Counts counts, Measure measure) {
        return measure.of(counts)
                .map(this::share)
                .or(() -> measure.rangeOf(counts).map(this::percents))
                .orElse(measure.isWithheld(counts) ? text("withheld") : "");
    }

    /** What the rate is a share of, like "30 of 40"; nothing where that is withheld. */
    public String basis(Counts counts, Measure measure) {
        return measure.of(counts)
                .map(rate -> text("basis", number(rate.numerator()), number(rate.denominator())))
                .or(() ->
                        measure.rangeOf(counts)
                                .map(range ->
                                        text("basis", number(range.part()), number(range.whole()))))
                .orElse("");
    }

    /** The same; where it is withheld, why. */
    public String basisOrReason(Counts counts, Measure measure) {
        var basis = basis(counts, measure);
        return basis.isEmpty() && measure.isWithheld(counts) ? text("withheld.reason") : basis;
    }

    /** Like "October 1, 2026 to October 31, 2026". */
    public String period(Period period) {
        return text("period.line", date(period.from()), date(period.to()));
    }

    /** What is in the report, as of when, and who ran it. */
    public String filters(ReportHeader header) {
        var zone = header.center().zone();
        return text("filters.line", zone.getId(), moment(header.asOf(), zone), header.runBy());
    }

    /** How this reader's language sorts names and titles. */
    public Comparator<String> alphabet() {
        return Collator.getInstance(locale)::compare;
    }

    /** The modules by the titles this reader sees. */
    public List<ModuleRow> modules(EngagementReport report) {
        return report.modules().stream()
                .sorted(Comparator.comparing(row -> row.title().in(locale), alphabet()))
                .toList();
    }

    /** The families by name; those that have left come last. */
    public List<FamilyRow> families(EngagementReport report) {
        return report.families().stream()
                .sorted(Comparator.comparing(FamilyRow::name, Comparator.nullsLast(alphabet())))
                .toList();
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
