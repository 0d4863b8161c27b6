package org.kinward.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * @param names what people call what the ids stand for, as far as the reader may know it; none in
 *     files
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
        Origin origin,
        Map<UUID, String> names) {

    /** Stands for the object among the ids of a line. */
    static final String OBJECT = "";

    /** Where this line stands, for asking what follows. */
    public AuditCursor cursor() {
        return new AuditCursor(at, id);
    }

    /** All ids in this line by the name of their detail, the object's first. */
    Map<String, UUID> ids() {
        var ids = new LinkedHashMap<String, UUID>();
        if (!objectId.equals(AuditQueries.LOG)) {
            ids.put(OBJECT, objectId);
        }
        details.forEach((detail, value) -> {
            if (NamedSubjects.ID.matcher(value).matches()) {
                ids.put(detail, UUID.fromString(value));
            }
        });
        return ids;
    }

    /** The same line with those of the names that are of its own ids. */
    AuditRow named(Map<UUID, String> known) {
        var own = new HashMap<>(known);
        own.keySet().retainAll(ids().values());
        return new AuditRow(
                id, at, actor, kind, action, objectType, objectId, details, origin, own);
    }
}
