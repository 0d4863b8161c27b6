package org.kinward.notifications;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
        var objects = ids(holds.objects());
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
                .param("lowest", bytes(new UUID(before.toEpochMilli() << AFTER_THE_TIME, 0)))
                .param("before", LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .param("centers", ids(holds.centers()))
                .param("objects", objects)
                .param("most", most)
                .update();
    }

    /** Never empty, because an empty list is no SQL. */
    private static List<byte[]> ids(Collection<UUID> held) {
        return held.isEmpty()
                ? List.of(new byte[] {0})
                : held.stream().map(OutboxRetention::bytes).toList();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
