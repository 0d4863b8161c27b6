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
                sql.one(Statements.MEMBER_OF_ACCOUNT, row -> row.getBytes(4), (Object) account);
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
        if (!Arrays.equals(center, sessionCenter)
                || members.size() != 1
                || !live.isEmpty()
                || !earlier.isEmpty()
                || ledger.taken() >= ledger.capacity()) {
            throw new SQLException("There was a seat for this household");
        }
        seat(sql, new Seat(session, household, member, account, center), ledger);
    }

    private record Seat(
            byte[] session, byte[] household, byte[] member, byte[] account, byte[] center) {}

    private static void seat(Sql sql, Seat seat, Ledger ledger) throws SQLException {
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
                now,
                seat.center,
                "household=" + Ids.create() + "\nsession=" + id,
                enrollment,
                "Enrollment",
                bytes(Ids.create()));
        sql.change(
                Statements.LEDGER,
                ledger.capacity(),
                ledger.lastQueueNo(),
                ledger.taken() + 1,
                seat.session);
        sql.change(Statements.ENROLLED_MEMBER, enrollment, seat.member);
    }
}
