package org.kinward.scheduling.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kinward.scheduling.CalendarEntry;
import org.kinward.scheduling.CalendarGaps;
import org.kinward.scheduling.ClosedDay;
import org.kinward.scheduling.ClosedTime;
import org.kinward.scheduling.Firmness;
import org.kinward.scheduling.NamedResource;
import org.kinward.scheduling.Resource;

/** Lays sessions out for the calendar element, in the center's own time. */
class CalendarPages {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final int DAYS_OF_A_WEEK = 7;

    private final ZoneId zone;
    private final Locale locale;
    private final CalendarWords words;

    CalendarPages(ZoneId zone, Locale locale, CalendarWords words) {
        this.zone = zone;
        this.locale = locale;
        this.words = words;
    }

    CalendarPage page(
            CalendarMode mode,
            LocalDate date,
            LocalDate today,
            List<CalendarEntry> entries,
            List<NamedResource> columns,
            CalendarGaps gaps) {
        var keys = columns.stream().map(each -> key(each.resource())).toList();
        return new CalendarPage(
                mode.element(),
                date.toString(),
                today.toString(),
                locale.toLanguageTag(),
                WeekFields.of(locale).getFirstDayOfWeek().getValue() % DAYS_OF_A_WEEK,
                earliest(entries) + ":00",
                latest(entries) + ":00",
                translate("schedule.title"),
                mode == CalendarMode.MONTH ? FewADay.of(items(entries)) : items(entries),
                shades(gaps, keys),
                columns.stream()
                        .map(each -> new CalendarPage.Column(key(each.resource()), each.name()))
                        .toList());
    }

    private List<CalendarPage.Item> items(List<CalendarEntry> entries) {
        return entries.stream().map(this::item).toList();
    }

    /** The name of a column. */
    static String key(Resource resource) {
        return resource.kind() + ":" + resource.id();
    }

    private List<CalendarPage.Shade> shades(CalendarGaps gaps, List<String> columns) {
        var days = gaps.days().stream().map(day -> shade(day, columns));
        var times = gaps.times().stream().map(time -> shade(time, columns));
        return Stream.concat(days, times).toList();
    }

    private CalendarPage.Shade shade(ClosedDay day, List<String> columns) {
        return new CalendarPage.Shade(
                words.closed(day),
                day.date().atStartOfDay().toString(),
                day.date().plusDays(1).atStartOfDay().toString(),
                true,
                columns);
    }

    private CalendarPage.Shade shade(ClosedTime time, List<String> columns) {
        var resource = time.resource();
        return new CalendarPage.Shade(
                time.away() ? words.away(resource) : "",
                local(time.from()).toString(),
                local(time.to()).toString(),
                false,
                resource == null ? columns : List.of(key(resource)));
    }

    private CalendarPage.Item item(CalendarEntry entry) {
        return new CalendarPage.Item(
                entry.id().value().toString(),
                words.title(entry),
                words.spoken(entry),
                local(entry.startsAt()).toString(),
                local(entry.endsAt()).toString(),
                entry.resources().stream().map(CalendarPages::key).toList(),
                tone(entry),
                entry.movable());
    }

    private static String tone(CalendarEntry entry) {
        if (entry.route().isEmpty()) {
            return "taken";
        }
        return entry.firmness() == Firmness.TENTATIVE
                ? "tentative"
                : entry.feature().name().toLowerCase(Locale.ROOT);
    }

    /** What lies outside the usual hours widens the day. */
    private LocalTime earliest(List<CalendarEntry> entries) {
        return entries.stream()
                .map(entry -> local(entry.startsAt()).toLocalTime().withMinute(0).withSecond(0))
                .filter(time -> time.isBefore(MORNING))
                .min(LocalTime::compareTo)
                .orElse(MORNING);
    }

    private String latest(List<CalendarEntry> entries) {
        boolean late =
                entries.stream()
                        .anyMatch(entry -> {
                            var start = local(entry.startsAt());
                            var end = local(entry.endsAt());
                            return end.toLocalTime().isAfter(EVENING)
                                    || end.toLocalDate().isAfter(start.toLocalDate());
                        });
        return late ? "24:00" : EVENING.toString();
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
