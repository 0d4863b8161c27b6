package org.kinward.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lines of the log in plain words, on screen and in files. */
@Component
public class AuditTexts {

    private static final List<String> COLUMNS =
            List.of(
                    "at",
                    "who",
                    "kind",
                    "action",
                    "object",
                    "objectId",
                    "details",
                    "address",
                    "place",
                    "reference");

    private final MessageSource messages;

    AuditTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** What was done, like "Opened an attendance sheet"; the bare code where it has no name. */
    public String action(String code, Locale locale) {
        return named("audit.action." + code, words(code), locale);
    }

    /** What sort of thing it was, like "Change". */
    public String kind(AuditRow row, Locale locale) {
        return named("audit.kind." + row.kind(), row.kind(), locale);
    }

    /** What kind of object it is, like "Family". */
    public String object(String type, Locale locale) {
        return named("audit.object." + type, type, locale);
    }

    /** Who did it. */
    public String actor(AuditRow row, Locale locale) {
        return Objects.requireNonNullElseGet(
                row.actor(), () -> named("audit.noActor", "Kinward", locale));
    }

    /** What else is known, like "purpose: yearly review; records: 5". */
    public String details(Map<String, String> details, Locale locale) {
        return details.entrySet().stream()
                .map(detail ->
                        named("audit.detail." + detail.getKey(), detail.getKey(), locale)
                                + ": "
                                + detail.getValue())
                .collect(Collectors.joining("; "));
    }

    List<String> headings(Locale locale) {
        return COLUMNS.stream()
                .map(column -> named("audit.column." + column, column, locale))
                .toList();
    }

    List<String> cells(AuditRow row, Locale locale) {
        return List.of(
                row.at().toString(),
                actor(row, locale),
                kind(row, locale),
                action(row.action(), locale),
                object(row.objectType(), locale),
                row.objectId().toString(),
                details(row.details(), locale),
                Objects.requireNonNullElse(row.origin().address(), ""),
                Objects.requireNonNullElse(row.origin().place(), ""),
                row.id().toString());
    }

    private String named(String key, String otherwise, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, locale));
    }

    private static String words(String code) {
        return Arrays.stream(code.split("_"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
