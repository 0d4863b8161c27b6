package org.kinward.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.kinward.centers.CenterId;
import org.kinward.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads what a calendar shows, in one statement. */
@Component
class CalendarTable {

    private static final String LINES =
            """
            select b.id, b.owner_id, b.feature, b.firmness, b.starts_at, b.ends_at,
              r.resource_id, r.kind
            from bookings b
              left join booked_resources r
                on r.booking_id = b.id and r.kind in ('ROOM', 'STAFF')
            where b.center_id = :center
            """;

    private final JdbcClient jdbc;

    CalendarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The center's bookings that overlap the window, soonest first, with their rooms and staff. */
    List<Line> lines(CenterId center, Span window) {
        return lines(
                jdbc.sql(
                                LINES
                                        + """
                                          and b.starts_at < :to and b.starts_at > :earliest
                                          and b.ends_at > :from
                                        order by b.starts_at, b.id
                                        """)
                        .param("center", Columns.bytes(center.value()))
                        .param("from", Columns.column(window.from()))
                        .param(
                                "earliest",
                                Columns.column(window.from().minus(BookingTable.LONGEST)))
                        .param("to", Columns.column(window.to())));
    }

    /** Those of these bookings that are the center's, likewise. */
    List<Line> lines(CenterId center, Collection<BookingId> ids) {
        return lines(
                jdbc.sql(LINES + " and b.id in (:ids) order by b.starts_at, b.id")
                        .param("center", Columns.bytes(center.value()))
                        .param("ids", Columns.list(ids.stream().map(BookingId::value).toList())));
    }

    private static List<Line> lines(StatementSpec question) {
        var lines = new LinkedHashMap<BookingId, Line>();
        question.query(row -> {
            var id = new BookingId(Columns.id(row, "id"));
            var line = lines.get(id);
            if (line == null) {
                line = line(id, row);
                lines.put(id, line);
            }
            if (row.getString("kind") != null) {
                line.resources().add(BookingTable.resource(row));
            }
        });
        return List.copyOf(lines.values());
    }

    private static Line line(BookingId id, ResultSet row) throws SQLException {
        return new Line(
                id,
                new BookingOwner(Columns.id(row, "owner_id")),
                Feature.valueOf(row.getString("feature")),
                Firmness.valueOf(row.getString("firmness")),
                new Span(Columns.instant(row, "starts_at"), Columns.instant(row, "ends_at")),
                new HashSet<>());
    }

    /** A booking as a calendar's line. */
    record Line(
            BookingId id,
            BookingOwner owner,
            Feature feature,
            Firmness firmness,
            Span time,
            Set<Resource> resources) {}
}
