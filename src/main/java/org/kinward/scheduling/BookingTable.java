package org.kinward.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinward.centers.CenterId;
import org.kinward.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads bookings. */
@Component
class BookingTable {

    /** No booking is longer, so none that began earlier still runs. */
    static final Duration LONGEST = Duration.ofMinutes(600);

    private static final String HELD =
            """
            select b.id, b.center_id, b.owner_id, b.firmness, b.starts_at, b.ends_at,
              r.resource_id, r.kind
            from bookings b join booked_resources r on r.booking_id = b.id
            """;

    private final JdbcClient jdbc;

    BookingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What these resources are in at some time of the window. */
    List<Held> holding(Collection<Resource> resources, Span window) {
        return jdbc.sql(
                        HELD
                                + """
                                where r.resource_id in (:resources) and r.starts_at < :to
                                  and r.starts_at > :earliest and r.ends_at > :from
                                """)
                .param("resources", Columns.list(resources.stream().map(Resource::id).toList()))
                .param("from", Columns.column(window.from()))
                .param("earliest", Columns.column(window.from().minus(LONGEST)))
                .param("to", Columns.column(window.to()))
                .query((row, _) -> held(row))
                .list();
    }

    /** What these bookings, and whatever else these owners booked, hold. */
    List<Held> heldBy(Collection<BookingId> bookings, Collection<BookingOwner> owners) {
        return jdbc.sql(HELD + "where b.id in (:bookings) or b.owner_id in (:owners)")
                .param("bookings", Columns.list(bookings.stream().map(BookingId::value).toList()))
                .param("owners", Columns.list(owners.stream().map(BookingOwner::value).toList()))
                .query((row, _) -> held(row))
                .list();
    }

    /** These bookings as they stand, whether they hold anything or not. */
    List<Stored> find(Collection<BookingId> ids) {
        return jdbc.sql("select * from bookings where id in (:ids)")
                .param("ids", Columns.list(ids.stream().map(BookingId::value).toList()))
                .query((row, _) -> stored(row))
                .list();
    }

    /** All bookings of these owners. */
    List<Stored> of(Collection<BookingOwner> owners) {
        return jdbc.sql("select * from bookings where owner_id in (:owners)")
                .param("owners", Columns.list(owners.stream().map(BookingOwner::value).toList()))
                .query((row, _) -> stored(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new BookingId(Columns.id(row, "id")),
                new CenterId(Columns.id(row, "center_id")),
                new BookingOwner(Columns.id(row, "owner_id")),
                Firmness.valueOf(row.getString("firmness")),
                resource(row),
                new Span(Columns.instant(row, "starts_at"), Columns.instant(row, "ends_at")));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var codes = row.getString("overruled");
        Set<ConflictReason> overruled =
                codes.isEmpty()
                        ? Set.of()
                        : Arrays.stream(codes.split(",", -1))
                                .map(ConflictReason::valueOf)
                                .collect(Collectors.toSet());
        return new Stored(
                new BookingId(Columns.id(row, "id")),
                new BookingOwner(Columns.id(row, "owner_id")),
                Firmness.valueOf(row.getString("firmness")),
                new Span(Columns.instant(row, "starts_at"), Columns.instant(row, "ends_at")),
                row.getInt("people"),
                new Overruled(overruled, row.getString("why")));
    }

    static Resource resource(ResultSet row) throws SQLException {
        UUID id = Columns.id(row, "resource_id");
        return new Resource(ResourceKind.valueOf(row.getString("kind")), id);
    }

    /** A booking without what it holds. */
    record Stored(
            BookingId id,
            BookingOwner owner,
            Firmness firmness,
            Span time,
            int people,
            Overruled overruled) {}
}
