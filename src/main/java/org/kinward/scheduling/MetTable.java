package org.kinward.scheduling;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which of a center's bookings stand in a time that somebody closes; they stay. */
@Component
class MetTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    MetTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The center's bookings of that resource in that time, soonest first. */
    List<BookingId> met(CenterId center, UUID resource, Span time) {
        return jdbc.sql(
                        """
                        select b.id from bookings b join booked_resources r on r.booking_id = b.id
                        where r.resource_id = :resource and r.starts_at < :to and r.ends_at > :from
                          and b.center_id = :center
                        order by b.starts_at, b.id
                        """)
                .param("resource", Columns.bytes(resource))
                .param("center", Columns.bytes(center.value()))
                .param("from", Columns.column(time.from()))
                .param("to", Columns.column(time.to()))
                .query((row, _) -> new BookingId(Columns.id(row, "id")))
                .list();
    }

    /** All of the center's bookings in that time, soonest first. */
    List<BookingId> met(CenterId center, Span time) {
        return jdbc.sql(
                        """
                        select id from bookings
                        where center_id = :center and starts_at < :to and ends_at > :from
                        order by starts_at, id
                        """)
                .param("center", Columns.bytes(center.value()))
                .param("from", Columns.column(time.from()))
                .param("to", Columns.column(time.to()))
                .query((row, _) -> new BookingId(Columns.id(row, "id")))
                .list();
    }

    /** Those to come, of that room or person or of the whole center, outside these hours. */
    List<BookingId> outside(UUID subject, CenterDetails center, List<WeeklyHours> week) {
        if (week.isEmpty()) {
            return List.of();
        }
        var openings = new Openings(center.zone(), Map.of(subject, week));
        return ahead(subject, center.id()).stream()
                .filter(one -> !openings.closed(subject, one.time()).isEmpty())
                .map(Ahead::id)
                .toList();
    }

    private List<Ahead> ahead(UUID subject, CenterId center) {
        return jdbc.sql(
                        """
                        select b.id, b.starts_at, b.ends_at from bookings b
                        where b.center_id = :center and b.starts_at > :now
                          and (:center = :subject or exists (
                            select 1 from booked_resources r
                            where r.booking_id = b.id and r.resource_id = :subject))
                        order by b.starts_at, b.id
                        """)
                .param("center", Columns.bytes(center.value()))
                .param("subject", Columns.bytes(subject))
                .param("now", Columns.column(clock.instant()))
                .query((row, _) ->
                        new Ahead(
                                new BookingId(Columns.id(row, "id")),
                                new Span(
                                        Columns.instant(row, "starts_at"),
                                        Columns.instant(row, "ends_at"))))
                .list();
    }

    private record Ahead(BookingId id, Span time) {}
}
