package org.kinward.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.testsupport.TestCenter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a message stands, read behind the portal's back. */
record OutboxRow(
        MessageId id,
        MessageKind kind,
        MessageState state,
        @Nullable Problem problem,
        int attempts,
        @Nullable Instant next,
        String key) {

    /** A center's messages in the order in which they were written. */
    static List<OutboxRow> of(TestCenter center, JdbcClient sql) {
        return sql.sql(
                        "SELECT HEX(id), kind, state, problem, attempts, next_attempt_at, dedupe_key"
                                + " FROM outbox_messages WHERE center_id = ? ORDER BY id")
                .param(Postbox.bytes(center.id().value()))
                .query((row, _) -> read(row))
                .list();
    }

    /** Like "REMINDER RETRY LINE_LOST 1". */
    String brief() {
        return kind + " " + state + " " + problem + " " + attempts;
    }

    private static OutboxRow read(ResultSet row) throws SQLException {
        var problem = row.getString(4);
        var next = row.getObject(6, LocalDateTime.class);
        return new OutboxRow(
                new MessageId(id(row.getString(1))),
                MessageKind.valueOf(row.getString(2)),
                MessageState.valueOf(row.getString(3)),
                problem == null ? null : Problem.valueOf(problem),
                row.getInt(5),
                next == null ? null : next.toInstant(ZoneOffset.UTC),
                row.getString(7));
    }

    static UUID id(String hex) {
        return new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16),
                Long.parseUnsignedLong(hex.substring(16), 16));
    }
}
