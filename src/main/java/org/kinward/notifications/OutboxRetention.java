package org.kinward.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.kinward.shared.Columns;
import org.kinward.shared.Holds;
import org.kinward.shared.RetentionClass;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages that left, or never will, go after some hundred days. */
@Component
class OutboxRetention implements RetentionClass {

    /** An id begins with the milliseconds of its making, so the oldest rows are a range. */
    private static final int AFTER_THE_TIME = 16;

    private final JdbcClient jdbc;
    private final Duration kept;

    OutboxRetention(JdbcClient jdbc, @Value("${kinward.retention.message-days}") int messageDays) {
        this.jdbc = jdbc;
        this.kept = Duration.ofDays(messageDays);
    }

    @Override
    public String name() {
        return "OUTBOX_MESSAGES";
    }

    @Override
    public int purge(Instant now, Holds holds, int most) {
        var before = now.minus(kept);
        var objects = Columns.list(holds.objects());
        return jdbc.sql(
                        """
                        delete from outbox_messages
                        where id < :lowest and settled_at < :before
                          and center_id not in (:centers)
                          and attendee_id not in (:objects)
                          and coalesce(household_id, '') not in (:objects)
                          and coalesce(occurrence_id, '') not in (:objects)
                        order by id limit :most
                        """)
                .param(
                        "lowest",
                        Columns.bytes(new UUID(before.toEpochMilli() << AFTER_THE_TIME, 0)))
                .param("before", Columns.column(before))
                .param("centers", Columns.list(holds.centers()))
                .param("objects", objects)
                .param("most", most)
                .update();
    }
}
