package org.kinward.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kinward.centers.AddRoom;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterDirectory;
import org.kinward.centers.CenterService;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffId;
import org.kinward.identity.AccountId;
import org.kinward.identity.Role;
import org.kinward.local.demo.DemoAccounts;
import org.kinward.scheduling.Booking;
import org.kinward.scheduling.BookingBook;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.BookingOwner;
import org.kinward.scheduling.Feature;
import org.kinward.scheduling.Firmness;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.Resource;
import org.kinward.shared.Columns;
import org.kinward.shared.Ids;
import org.kinward.testsupport.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Books the demo's second center up: ten therapists with five sessions of an hour each on every
 * working day. The bookings are made as features make them; the sessions they are for are written
 * as rows.
 */
@TestComponent
class CalendarCrowd {

    private static final int PEOPLE = 10;
    private static final int A_DAY = 5;
    private static final int FIRST_HOUR = 8;
    private static final int WORKING_DAYS = 5;
    private static final int DAYS_OF_A_WEEK = 7;

    @Autowired DemoAccounts accounts;
    @Autowired CenterDirectory directory;
    @Autowired CenterService centers;
    @Autowired BookingBook book;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;

    /** A therapist with the room they always use. */
    private record Pair(StaffId staff, AccountId account, RoomId room) {}

    /** Fills that many weeks from a Monday on, and tells how many sessions there are. */
    int fill(LocalDate monday, int weeks) {
        var morgan = accounts.user("morgan").signedIn();
        var center = SignIn.as(morgan, () -> directory.own().getFirst());
        var pairs = IntStream.range(0, PEOPLE).mapToObj(number -> pair(center, number)).toList();
        var members =
                jdbc.query(
                        "select m.id, m.household_id from family_members m"
                                + " join households h on h.id = m.household_id where h.center_id = ?",
                        (row, _) -> new byte[][] {row.getBytes(1), row.getBytes(2)},
                        (Object) Columns.bytes(center.id().value()));
        int made = 0;
        for (int day = 0; day < weeks * DAYS_OF_A_WEEK; day++) {
            if (day % DAYS_OF_A_WEEK < WORKING_DAYS) {
                made += fill(center, monday.plusDays(day), pairs, members);
            }
        }
        return made;
    }

    private Pair pair(CenterDetails center, int number) {
        var name = "Therapist " + (char) ('A' + number);
        var account = accounts.colleague(name, Role.THERAPIST, center.code()).signedIn().account();
        var staff =
                SignIn.as(
                        accounts.user("morgan").signedIn(),
                        () ->
                                directory.staff(center.id()).stream()
                                        .filter(one -> one.name().equals(name))
                                        .findFirst()
                                        .orElseThrow()
                                        .id());
        var room =
                SignIn.as(
                        accounts.user("alex").signedIn(),
                        () -> centers.addRoom(new AddRoom(center.id(), "Room " + number, 12)));
        return new Pair(staff, account, room);
    }

    private int fill(
            CenterDetails center, LocalDate day, List<Pair> pairs, List<byte[][]> members) {
        var wanted = new LinkedHashMap<Booking, Pair>();
        for (var pair : pairs) {
            for (int part = 0; part < A_DAY; part++) {
                var start = day.atTime(FIRST_HOUR + 2 * part, 0).atZone(center.zone()).toInstant();
                wanted.put(booking(center, start, pair), pair);
            }
        }
        var refused =
                transaction
                        .execute(_ ->
                                book.putPossible(List.copyOf(wanted.keySet()), Overruled.NOTHING))
                        .keySet();
        wanted.keySet().removeIf(booking -> refused.contains(booking.id()));
        wanted.forEach((booking, pair) -> write(booking, pair, center, members));
        return wanted.size();
    }

    private static Booking booking(CenterDetails center, Instant start, Pair pair) {
        UUID id = Ids.create();
        return new Booking(
                new BookingId(id),
                center.id(),
                Feature.THERAPY,
                new BookingOwner(id),
                Firmness.FIRM,
                start,
                60,
                4,
                Set.of(Resource.staff(pair.account()), Resource.room(pair.room())),
                List.of());
    }

    private void write(Booking booking, Pair pair, CenterDetails center, List<byte[][]> members) {
        byte[] id = Columns.bytes(booking.id().value());
        var local = booking.startsAt().atZone(center.zone());
        jdbc.update(
                "insert into therapy_sessions (id, version, edition, center_id, state, modality,"
                        + " language, minutes, room_id, video, video_code, quorum, zone, local_date,"
                        + " local_time, starts_at, ends_at, booking_id, has_sheet, late_cancel,"
                        + " changed_by, changed_at) values (?, 0, 0, ?, 'CONFIRMED', 'FST', 'ENGLISH',"
                        + " 60, ?, false, '', 1, ?, ?, ?, ?, ?, ?, false, false, 'bench', ?)",
                id,
                Columns.bytes(center.id().value()),
                Columns.bytes(pair.room().value()),
                center.zone().getId(),
                local.toLocalDate(),
                local.toLocalTime(),
                Columns.column(booking.startsAt()),
                Columns.column(booking.endsAt()),
                id,
                Columns.column(booking.startsAt()));
        jdbc.update(
                "insert into therapy_therapists (session_id, place, staff_id) values (?, 0, ?)",
                id,
                Columns.bytes(pair.staff().value()));
        var member = members.get(Math.floorMod(booking.id().hashCode(), members.size()));
        jdbc.update(
                "insert into therapy_participants (id, version, session_id, member_id, household_id,"
                        + " required, answer) values (?, 0, ?, ?, ?, false, 'ACCEPTED')",
                Columns.bytes(Ids.create()),
                id,
                member[0],
                member[1]);
    }
}
