package org.kinward.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.Origin;

/**
 * A line of the log as screens and files show it.
 *
 * @param actor nothing for what the portal did by the clock
 * @param kind the name of an {@link org.kinward.shared.AuditKind}, unless somebody changed the
 *     table
 * @param details ids, codes and counts by name; {@code purpose} is why, where that was asked
 */
public record AuditRow(
        UUID id,
        Instant at,
        @Nullable String actor,
        String kind,
        String action,
        String objectType,
        UUID objectId,
        Map<String, String> details,
        Origin origin) {

    /** Where this line stands, for asking what follows. */
    public AuditCursor cursor() {
        return new AuditCursor(at, id);
    }
}
