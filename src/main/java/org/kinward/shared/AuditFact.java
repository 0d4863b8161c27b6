package org.kinward.shared;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line for the audit log. Details hold ids, times, counts and codes, never names; the one free
 * text is the purpose staff give for an export, on one line.
 *
 * @param action past tense in capitals, like SESSION_SCHEDULED
 */
public record AuditFact(
        String action,
        String objectType,
        UUID objectId,
        @Nullable UUID centerId,
        Map<String, String> details) {

    public AuditFact {
        details = Map.copyOf(details);
    }

    public static AuditFact of(
            String action, String objectType, UUID objectId, @Nullable UUID centerId) {
        return new AuditFact(action, objectType, objectId, centerId, Map.of());
    }

    /** The same fact with one more detail. */
    public AuditFact with(String name, Object value) {
        var more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new AuditFact(action, objectType, objectId, centerId, more);
    }
}
