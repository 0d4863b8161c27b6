package org.kinward.scheduling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.centers.RoomSizes;
import org.kinward.scheduling.Agenda.Known;
import org.kinward.scheduling.Agenda.StaffPlace;
import org.kinward.shared.Columns;
import org.kinward.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads agendas, each in the same handful of statements however many people and weeks it has. */
@Component
class AgendaTable {

    /** A booking's own length, and a day for pauses and for counting the sessions of a day. */
    private static final Duration AROUND = Duration.ofHours(36);

    private final JdbcClient jdbc;
    private final RoomSizes rooms;
    private final BookingTable bookings;

    AgendaTable(JdbcClient jdbc, RoomSizes rooms, BookingTable bookings) {
        this.jdbc = jdbc;
        this.rooms = rooms;
        this.bookings = bookings;
    }

    Agenda load(CenterDetails center, Collection<Resource> resources, Span window) {
        var wide = new Span(window.from().minus(AROUND), window.to().plus(AROUND));
        var ids = new ArrayList<>(resources.stream().map(Resource::id).toList());
        var known =
                new Known(
                        hours(center.id(), ids),
                        absences(ids, wide),
                        closures(center, wide),
                        rules(ids),
                        rooms.of(center.id()));
        return new Agenda(center, known, bookings.holding(resources, wide));
    }

    /** The hours of these and of the center itself; who has none is not in it. */
    Map<UUID, List<WeeklyHours>> hours(CenterId center, List<UUID> subjects) {
        var asked = new ArrayList<>(subjects);
        asked.add(center.value());
        return jdbc
                .sql(
                        """
                        select subject_id, weekday, from_minute, to_minute from weekly_hours
                        where subject_id in (:subjects) and center_id = :center
                        """)
                .param("subjects", Columns.list(asked))
                .param("center", Columns.bytes(center.value()))
                .query((row, _) ->
                        Map.entry(
                                Columns.id(row, "subject_id"),
                                new WeeklyHours(
                                        DayOfWeek.of(row.getInt("weekday")),
                                        row.getInt("from_minute"),
                                        row.getInt("to_minute"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** When these are away within the window, and around it as far as that goes on. */
    Map<UUID, List<Span>> absences(List<UUID> resources, Span window) {
        return jdbc
                .sql(
                        """
                        select resource_id, starts_at, ends_at from absences
                        where resource_id in (:resources) and ends_at > :from and starts_at < :to
                        """)
                .param("resources", Columns.list(resources))
                .param("from", Columns.column(window.from()))
                .param("to", Columns.column(window.to()))
                .query((row, _) ->
                        Map.entry(
                                Columns.id(row, "resource_id"),
                                new Span(
                                        Columns.instant(row, "starts_at"),
                                        Columns.instant(row, "ends_at"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<Span, LocalizedText> closures(CenterDetails center, Span window) {
        var zone = center.zone();
        return jdbc
                .sql(
                        """
                        select first_day, last_day, name_en, name_es from center_closures
                        where center_id = :center and last_day >= :from and first_day <= :to
                        """)
                .param("center", Columns.bytes(center.id().value()))
                .param("from", LocalDate.ofInstant(window.from(), zone))
                .param("to", LocalDate.ofInstant(window.to(), zone))
                .query((row, _) ->
                        Map.entry(
                                new Span(
                                        row.getObject("first_day", LocalDate.class)
                                                .atStartOfDay(zone)
                                                .toInstant(),
                                        row.getObject("last_day", LocalDate.class)
                                                .plusDays(1)
                                                .atStartOfDay(zone)
                                                .toInstant()),
                                new LocalizedText(
                                        row.getString("name_en"), row.getString("name_es"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    private Map<StaffPlace, StaffRule> rules(List<UUID> accounts) {
        return jdbc
                .sql("select * from staff_rules where account_id in (:accounts)")
                .param("accounts", Columns.list(accounts))
                .query((row, _) ->
                        Map.entry(
                                new StaffPlace(
                                        Columns.id(row, "account_id"),
                                        new CenterId(Columns.id(row, "center_id"))),
                                new StaffRule(
                                        row.getInt("buffer_minutes"),
                                        row.getInt("travel_minutes"),
                                        limit(row.getInt("most_a_day")))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A missing number is read as 0. */
    static @Nullable Integer limit(int most) {
        return most == 0 ? null : most;
    }
}
