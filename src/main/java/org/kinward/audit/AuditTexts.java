package org.kinward.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Screens by their address, under the words of the menu; what is not here is no screen. */
    private static final Map<String, String> SCREENS =
            Map.ofEntries(
                    Map.entry("attendance", "audit.place.attendance"),
                    Map.entry("audit", "menu.audit"),
                    Map.entry("audit/holds", "holds.title"),
                    Map.entry("calendar", "menu.calendar"),
                    Map.entry("centers", "menu.centers"),
                    Map.entry("clients", "menu.clients"),
                    Map.entry("engagement", "menu.engagement"),
                    Map.entry("families", "menu.families"),
                    Map.entry("families/import", "import.title"),
                    Map.entry("mail", "menu.mail"),
                    Map.entry("messages", "menu.messages"),
                    Map.entry("modules", "menu.modules"),
                    Map.entry("my-details", "menu.myDetails"),
                    Map.entry("outbox", "menu.outbox"),
                    Map.entry("program", "menu.program"),
                    Map.entry("program/sessions", "menu.openSessions"),
                    Map.entry("program-page", "menu.programPage"),
                    Map.entry("registers", "menu.registers"),
                    Map.entry("schedule", "menu.schedule"),
                    Map.entry("sessions", "menu.sessions"),
                    Map.entry("shared", "menu.shared"),
                    Map.entry("therapy", "menu.therapy"),
                    Map.entry("today", "menu.today"),
                    Map.entry("welcome", "welcome.page"));

    /** What only the portal's own screens count by. */
    private static final Set<String> TECHNICAL = Set.of("page");

    /** The portal's own machine, which is nobody's place. */
    private static final Pattern LOOPBACK = Pattern.compile("127[.].*|::1|(?:0+:){7}0*1");

    private final MessageSource messages;
    private final AuditValues values;

    AuditTexts(MessageSource messages) {
        this.messages = messages;
        this.values = new AuditValues(messages);
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

    /** What it was done to, like "Family member: Ana River"; the sort where it has no name. */
    public String about(AuditRow row, Locale locale) {
        var sort = object(row.objectType(), locale);
        var name = row.names().get(row.objectId());
        return name == null ? sort : sort + ": " + name;
    }

    /**
     * What else is known, with words for codes, names for ids and times as the reader has them; an
     * id without a name is left to {@link #ids}.
     */
    public String told(AuditRow row, Locale locale, Function<Instant, String> times) {
        var ids = row.ids();
        var told = new LinkedHashMap<String, String>();
        row.details()
                .forEach((detail, value) -> {
                    var id = ids.get(detail);
                    var word =
                            id == null
                                    ? values.word(detail, value, locale, times)
                                    : row.names().get(id);
                    if (word != null && !TECHNICAL.contains(detail)) {
                        told.put(detail, word);
                    }
                });
        return details(told, locale);
    }

    /** The ids of the line, each behind what it is, like "Client: 01a2…". */
    public List<String> ids(AuditRow row, Locale locale) {
        return row.ids().entrySet().stream()
                .map(each ->
                        (each.getKey().equals(AuditRow.OBJECT)
                                        ? object(row.objectType(), locale)
                                        : detail(each.getKey(), locale))
                                + ": "
                                + each.getValue())
                .toList();
    }

    /** From where, like "Clients · 10.0.0.7"; empty where it tells the reader nothing. */
    public String origin(AuditRow row, Locale locale) {
        var place = Objects.requireNonNullElse(row.origin().place(), "").replace("/:id", "");
        var key = SCREENS.get(place);
        var screen = key == null ? "" : named(key, place, locale);
        var address = Objects.requireNonNullElse(row.origin().address(), "");
        return Stream.of(screen, LOOPBACK.matcher(address).matches() ? "" : address)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String detail(String name, Locale locale) {
        return named("audit.detail." + name, name, locale);
    }

    /** What else is known, like "purpose: yearly review; records: 5". */
    public String details(Map<String, String> details, Locale locale) {
        return details.entrySet().stream()
                .map(each -> detail(each.getKey(), locale) + ": " + each.getValue())
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
