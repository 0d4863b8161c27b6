package org.kinward.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts what stands behind a detail into words: codes, and moments in the reader's time. */
class AuditValues {

    /** Where the screens have words for a code already; what has none is under audit.value. */
    private static final Map<String, List<String>> WORDS =
            Map.ofEntries(
                    Map.entry("answer", List.of("therapy.answer.")),
                    Map.entry("basis", List.of("basis.")),
                    Map.entry("channel", List.of("channel.")),
                    Map.entry("feature", List.of("schedule.feature.")),
                    Map.entry("kind", List.of("report.kind.", "message.kind.")),
                    Map.entry("outcome", List.of("therapy.outcome.")),
                    Map.entry("reasons", List.of("overruled.")),
                    Map.entry("status", List.of("attendance.")),
                    Map.entry("what", List.of("scope.")));

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern CODES = Pattern.compile(CODE + "(?:," + CODE + ")*");
    private static final Pattern TRUTH = Pattern.compile("true|false");

    private final MessageSource messages;

    AuditValues(MessageSource messages) {
        this.messages = messages;
    }

    /** A value as somebody reads it; one that is neither a code nor a moment stays as it is. */
    String word(String detail, String value, Locale locale, Function<Instant, String> times) {
        if (TRUTH.matcher(value).matches()) {
            return text("audit.value." + value, locale).orElse(value);
        }
        if (CODES.matcher(value).matches()) {
            return Arrays.stream(value.split(",", -1))
                    .map(code -> known(detail, code, locale).orElseGet(() -> spelled(code)))
                    .collect(Collectors.joining(", "));
        }
        return moment(value).map(times).orElse(value);
    }

    /** The words for a code, if there are any. */
    Optional<String> known(String detail, String code, Locale locale) {
        return Stream.concat(
                        WORDS.getOrDefault(detail, List.of()).stream(),
                        Stream.of("audit.value." + detail + "."))
                .map(prefix -> text(prefix + code, locale))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> text(String key, Locale locale) {
        @Nullable String text = messages.getMessage(key, null, "", locale);
        return Optional.of(Objects.requireNonNullElse(text, "")).filter(one -> !one.isEmpty());
    }

    private static Optional<Instant> moment(String value) {
        try {
            return Optional.of(Instant.parse(value));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    /** Like "center closed". */
    private static String spelled(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
