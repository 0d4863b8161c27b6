package org.kinward.education;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the rows of one session say, read behind the portal's back. */
public record SeatCount(
        long seatedRows, long seatedPeople, long waiting, long bookedPeople, long seatsTaken) {

    /** Counts them. */
    public static SeatCount of(JdbcClient jdbc, SessionId session) {
        var id = bytes(session.value());
        return new SeatCount(
                count(
                        jdbc,
                        "select count(*) from enrollments where session_id = ? and status = 'CONFIRMED'",
                        id),
                count(
                        jdbc,
                        "select count(*) from enrolled_members m join enrollments e on e.id = m.enrollment_id"
                                + " where e.session_id = ? and e.status = 'CONFIRMED'",
                        id),
                count(
                        jdbc,
                        "select count(*) from enrollments where session_id = ? and status = 'WAITLISTED'",
                        id),
                count(
                        jdbc,
                        "select count(*) from attendance_records where occurrence_id = ? and status = 'BOOKED'",
                        id),
                count(jdbc, "select seats_taken from seat_ledgers where session_id = ?", id));
    }

    /** The waiting households' queue numbers in order. */
    public static Stream<Integer> queue(JdbcClient jdbc, SessionId session) {
        return jdbc
                .sql(
                        "select queue_no from enrollments where session_id = ? and queue_no is not null"
                                + " order by queue_no")
                .param(bytes(session.value()))
                .query((row, _) -> row.getInt(1))
                .list()
                .stream();
    }

    /** An id as the tables keep it. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static long count(JdbcClient jdbc, String sql, byte[] session) {
        return jdbc.sql(sql).param(session).query(Long.class).single();
    }
}
