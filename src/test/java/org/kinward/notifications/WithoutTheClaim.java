package org.kinward.notifications;

import static org.kinward.notifications.Postbox.bytes;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.kinward.shared.Ids;
import org.kinward.testsupport.TestCenter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes lock and version out of the claim: what is due is read, and then marked as taken. */
class WithoutTheClaim extends Claims {

    private final TestCenter center;
    private final Clock clock;
    private final JdbcClient sql;

    WithoutTheClaim(OutboxRepository messages, TestCenter center, Clock clock, JdbcClient sql) {
        super(messages, clock);
        this.center = center;
        this.clock = clock;
        this.sql = sql;
    }

    @Override
    Optional<Claim> next() {
        return sql.sql(
                        "SELECT HEX(id) FROM outbox_messages"
                                + " WHERE center_id = ? AND next_attempt_at <= ?"
                                + " ORDER BY next_attempt_at LIMIT 1")
                .param(bytes(center.id().value()))
                .param(now())
                .query((row, _) -> OutboxRow.id(row.getString(1)))
                .optional()
                .map(this::take);
    }

    private Claim take(UUID id) {
        var token = Ids.create();
        sql.sql(
                        "UPDATE outbox_messages SET state = 'SENDING', next_attempt_at = NULL,"
                                + " claimed_at = ?, claim = ? WHERE id = ?")
                .param(now())
                .param(bytes(token))
                .param(bytes(id))
                .update();
        return new Claim(id, token);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
