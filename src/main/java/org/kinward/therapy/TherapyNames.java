package org.kinward.therapy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.Columns;
import org.kinward.shared.SubjectNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the audit log's reader which session an id stands for, by its families; of a task, which
 * session it is about. Not by its time, which may have been another when the line was written.
 */
@Component
@Transactional(readOnly = true)
class TherapyNames implements SubjectNames {

    private final JdbcClient jdbc;

    TherapyNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> of(@Nullable UUID center, Collection<UUID> ids) {
        return jdbc
                .sql(
                        """
                        select distinct asked.id, s.center_id, h.name
                        from (select id, id session_id from therapy_sessions where id in (:ids)
                              union all
                              select id, session_id from therapy_tasks where id in (:ids)) asked
                          join therapy_sessions s on s.id = asked.session_id
                          join therapy_participants p on p.session_id = s.id
                          join households h on h.id = p.household_id
                        order by h.name
                        """)
                .param("ids", Columns.list(ids))
                .query((row, _) -> line(row))
                .list()
                .stream()
                .filter(line -> center == null || line.center().equals(center))
                .collect(groupingBy(Line::id, mapping(Line::family, joining(", "))));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(Columns.id(row, "id"), Columns.id(row, "center_id"), row.getString("name"));
    }

    /** A family in a session. */
    private record Line(UUID id, UUID center, String family) {}
}
