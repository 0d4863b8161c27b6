package org.kinward.audit;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.AuditFact;
import org.kinward.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes whom a line names in its details, besides its object, so that looking for them finds it.
 */
@Component
class NamedSubjects {

    private static final Set<String> DETAILS =
            Set.of("client", "recipient", "member", "household", "object");

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient jdbc;

    NamedSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, and none for a line that names nobody. */
    void add(UUID entry, AuditFact fact) {
        var named =
                fact.details().entrySet().stream()
                        .map(NamedSubjects::id)
                        .filter(id -> id != null && !id.equals(fact.objectId()))
                        .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return;
        }
        var rows = String.join(", ", Collections.nCopies(named.size(), "(?, ?)"));
        var insert = jdbc.sql("insert into audit_subjects (object_id, entry_id) values " + rows);
        for (UUID id : named) {
            insert = insert.param(Columns.bytes(id)).param(Columns.bytes(entry));
        }
        insert.update();
    }

    private static @Nullable UUID id(Map.Entry<String, String> detail) {
        return DETAILS.contains(detail.getKey()) && ID.matcher(detail.getValue()).matches()
                ? UUID.fromString(detail.getValue())
                : null;
    }
}
