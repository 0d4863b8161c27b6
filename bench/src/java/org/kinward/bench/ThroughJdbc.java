package org.kinward.bench;

import static org.kinward.education.SeatCount.bytes;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.Ids;

/**
 * The baseline: the {@link Statements} of the service layer, sent by hand in one transaction
 * through the same pool. It checks no role, knows no events and reads of a row what it needs.
 */
record ThroughJdbc(DataSource pool) implements Contestant {

    /** As long as the portal's; what it proves is not the database's matter. */
    private static final byte[] PROOF = new byte[37];

    private record Ledger(int capacity, int lastQueueNo, int taken) {}

    @Override
    public void enroll(Place place) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                enroll(new Sql(connection), place);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The baseline broke", e);
        }
    }

    private static void enroll(Sql sql, Place place) throws SQLException {
        var session = bytes(place.session().value());
        var member = bytes(place.family().first().value());
        var account = bytes(place.family().person().account().value());
        var household =
                sql.one(Statements.MEMBER_OF_ACCOUNT, row -> row.getBytes(3), (Object) account);
        var center = sql.one(Statements.HOUSEHOLD, row -> row.getBytes(2), (Object) household);
        var members =
                sql.list(
                        Statements.MEMBERS_OF_HOUSEHOLD,
                        row -> row.getBytes(1),
                        (Object) household);
        var ledger =
                sql.one(
                        Statements.LOCK,
                        row -> new Ledger(row.getInt(2), row.getInt(3), row.getInt(4)),
                        (Object) session);
        var sessionCenter = sql.one(Statements.SESSION, row -> row.getBytes(3), (Object) session);
        var live = sql.list(Statements.LIVE_ENROLLMENT, row -> row.getBytes(1), session, household);
        var earlier =
                sql.list(Statements.EARLIER_ATTENDANCE, row -> row.getBytes(1), session, member);
        var start = toldOf(sql, session, member, center);
        if (!Arrays.equals(center, sessionCenter)
                || members.size() != 1
                || !live.isEmpty()
                || !earlier.isEmpty()
                || ledger.taken() >= ledger.capacity()) {
            throw new SQLException("There was a seat for this household");
        }
        seat(sql, new Seat(session, household, member, account, center), ledger, start);
    }

    /** What notifications read: when it begins, who knows of it, and how the center writes. */
    private static LocalDateTime toldOf(Sql sql, byte[] session, byte[] member, byte[] center)
            throws SQLException {
        var start =
                sql.one(
                        Statements.SHEET,
                        row -> row.getObject(10, LocalDateTime.class),
                        (Object) session);
        var known =
                sql.list(Statements.EARLIER_PARTICIPATION, row -> row.getBytes(1), session, member);
        sql.one(Statements.CENTER, row -> row.getString(5), (Object) center);
        sql.list(Statements.CENTER_MAIL, row -> row.getString(2), (Object) center);
        if (!known.isEmpty()) {
            throw new SQLException("They know already");
        }
        return start;
    }

    private record Seat(
            byte[] session, byte[] household, byte[] member, byte[] account, byte[] center) {}

    private static void seat(Sql sql, Seat seat, Ledger ledger, LocalDateTime start)
            throws SQLException {
        var now = LocalDateTime.now(ZoneOffset.UTC);
        var id = Ids.create();
        var enrollment = bytes(id);
        @Nullable Object nothing = null;
        sql.change(
                Statements.ENROLLMENT,
                nothing,
                now,
                seat.household,
                nothing,
                now,
                1,
                seat.session,
                "CONFIRMED",
                0,
                enrollment);
        sql.change(
                Statements.ATTENDANCE,
                seat.household,
                seat.member,
                nothing,
                seat.session,
                nothing,
                nothing,
                "BOOKED",
                0,
                bytes(Ids.create()));
        sql.change(
                Statements.AUDIT,
                "FAMILY_SEATED",
                seat.account,
                null,
                now,
                seat.center,
                "household=" + Ids.create() + "\nsession=" + id,
                "CHANGE",
                enrollment,
                "Enrollment",
                null,
                PROOF,
                bytes(Ids.create()));
        tell(sql, seat, start, now);
        sql.change(
                Statements.LEDGER,
                ledger.capacity(),
                ledger.lastQueueNo(),
                ledger.taken() + 1,
                seat.session);
        sql.change(Statements.ENROLLED_MEMBER, enrollment, seat.member);
    }

    private static void tell(Sql sql, Seat seat, LocalDateTime start, LocalDateTime now)
            throws SQLException {
        var id = Ids.create();
        @Nullable Object nothing = null;
        sql.change(
                Statements.PARTICIPATION,
                seat.member,
                "MEMBER",
                seat.center,
                now,
                seat.household,
                true,
                start.minusDays(1),
                seat.session,
                0,
                "CONFIRMED",
                start,
                0,
                bytes(id));
        sql.change(
                Statements.MESSAGE,
                start,
                0,
                seat.member,
                "MEMBER",
                seat.center,
                nothing,
                nothing,
                nothing,
                now,
                "SEAT_CONFIRMED:" + id + ":0",
                seat.household,
                "SEAT_CONFIRMED",
                now,
                seat.session,
                nothing,
                0,
                nothing,
                "WAITING",
                0,
                bytes(Ids.create()));
    }
}
