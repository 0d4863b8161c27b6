package org.kinward.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinward.shared.Columns;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes bookings and their slots, many rows to a statement. The resources are locked. */
@Component
class BookingRows {

    private static final int ROWS_AT_ONCE = 200;
    private static final long SLOT = Duration.ofMinutes(15).toSeconds();

    private static final String BOOKINGS =
            "bookings (id, center_id, feature, owner_id, firmness, starts_at, ends_at, people,"
                    + " overruled, why)";
    private static final String RESOURCES =
            "booked_resources (booking_id, resource_id, kind, starts_at, ends_at)";
    private static final String SLOTS = "booked_slots (resource_id, slot_start, owner_id)";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final BookingTable bookings;

    BookingRows(JdbcTemplate template, JdbcClient jdbc, BookingTable bookings) {
        this.template = template;
        this.jdbc = jdbc;
        this.bookings = bookings;
    }

    /** Writes new bookings, and those of these ids anew. */
    void write(List<Granted> granted) {
        delete(granted.stream().map(one -> one.booking().id()).toList());
        var rows = new ArrayList<Object[]>();
        var taken = new ArrayList<Object[]>();
        for (Granted one : granted) {
            rows.add(row(one));
            one.booking().resources().forEach(resource -> taken.add(row(one.booking(), resource)));
        }
        insert(BOOKINGS, 10, rows);
        insert(RESOURCES, 5, taken);
    }

    /** Takes the rows of these bookings away; their slots stay until they are written anew. */
    void delete(Collection<BookingId> ids) {
        var list = Columns.list(ids.stream().map(BookingId::value).toList());
        jdbc.sql("delete from booked_resources where booking_id in (:ids)")
                .param("ids", list)
                .update();
        jdbc.sql("delete from bookings where id in (:ids)").param("ids", list).update();
    }

    /** Writes the slots of everything these owners hold; the times on offer share theirs. */
    void writeSlots(Collection<BookingOwner> owners) {
        var ids = owners.stream().map(BookingOwner::value).toList();
        jdbc.sql("delete from booked_slots where owner_id in (:owners)")
                .param("owners", Columns.list(ids))
                .update();
        var slots = new LinkedHashSet<Slot>();
        for (Held held : bookings.heldBy(List.of(), owners)) {
            starts(held.time())
                    .forEach(start ->
                            slots.add(new Slot(held.resource().id(), start, held.owner())));
        }
        insert(SLOTS, 3, slots.stream().map(BookingRows::row).toList());
    }

    /** Frees the slots of what these owners hold no longer, whether anything else moved or not. */
    void freeSlots(Collection<BookingOwner> owners) {
        jdbc.sql(
                        """
                        delete from booked_slots where owner_id in (:owners) and not exists (
                          select 1 from bookings b join booked_resources r on r.booking_id = b.id
                          where b.owner_id = booked_slots.owner_id
                            and r.resource_id = booked_slots.resource_id)
                        """)
                .param("owners", Columns.list(owners.stream().map(BookingOwner::value).toList()))
                .update();
    }

    /** Each quarter of an hour that begins within: two times that only touch share none. */
    static List<Instant> starts(Span time) {
        long first = Math.ceilDiv(time.from().getEpochSecond(), SLOT) * SLOT;
        var starts = new ArrayList<Instant>();
        for (long at = first; at < time.to().getEpochSecond(); at += SLOT) {
            starts.add(Instant.ofEpochSecond(at));
        }
        return starts;
    }

    private void insert(String table, int columns, List<Object[]> rows) {
        var one = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        for (int i = 0; i < rows.size(); i += ROWS_AT_ONCE) {
            var some = rows.subList(i, Math.min(rows.size(), i + ROWS_AT_ONCE));
            var values = String.join(", ", Collections.nCopies(some.size(), one));
            template.update(
                    "insert into " + table + " values " + values,
                    some.stream().flatMap(Arrays::stream).toArray());
        }
    }

    private static Object[] row(Granted one) {
        var booking = one.booking();
        var overruled = one.overruled();
        return new Object[] {
            Columns.bytes(booking.id().value()),
            Columns.bytes(booking.center().value()),
            booking.feature().name(),
            Columns.bytes(booking.owner().value()),
            booking.firmness().name(),
            Columns.column(booking.startsAt()),
            Columns.column(booking.endsAt()),
            booking.people(),
            overruled.reasons().stream()
                    .map(ConflictReason::name)
                    .sorted()
                    .collect(Collectors.joining(",")),
            overruled.reasons().isEmpty() ? null : overruled.why()
        };
    }

    private static Object[] row(Booking booking, Resource resource) {
        return new Object[] {
            Columns.bytes(booking.id().value()),
            Columns.bytes(resource.id()),
            resource.kind().name(),
            Columns.column(booking.startsAt()),
            Columns.column(booking.endsAt())
        };
    }

    private static Object[] row(Slot slot) {
        return new Object[] {
            Columns.bytes(slot.resource()),
            Columns.column(slot.start()),
            Columns.bytes(slot.owner().value())
        };
    }

    /**
     * A booking that may be written, and what it was written in spite of.
     *
     * @param unmoved whether it holds its time already
     */
    record Granted(Booking booking, Overruled overruled, boolean unmoved) {}

    private record Slot(UUID resource, Instant start, BookingOwner owner) {}
}
