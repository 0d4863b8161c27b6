package org.kinward.audit;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterAccess;
import org.kinward.identity.AccountNames;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.Columns;
import org.kinward.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds lines for a privacy officer: those of an own center, or all for the organization's. */
@Component
class AuditSearch {

    private final JdbcClient jdbc;
    private final CenterAccess centers;
    private final CurrentUser currentUser;
    private final AccountNames names;

    AuditSearch(
            JdbcClient jdbc, CenterAccess centers, CurrentUser currentUser, AccountNames names) {
        this.jdbc = jdbc;
        this.centers = centers;
        this.currentUser = currentUser;
        this.names = names;
    }

    /** The time zone in which the filter's days are meant; refuses what is not the asker's. */
    ZoneId requireOwn(AuditFilter filter) {
        var center = filter.center();
        if (center != null) {
            return centers.requireOwn(center).zone();
        }
        if (!currentUser.get().wholeOrganization()) {
            throw new NotFound();
        }
        return ZoneOffset.UTC;
    }

    /**
     * The newest lines after the cursor. Lines are found by their place in an index, not counted
     * off, so the last page is as quick as the first.
     */
    List<AuditRow> page(AuditFilter filter, @Nullable AuditCursor after, int size) {
        var conditions = new Conditions();
        conditions.of(filter, requireOwn(filter));
        if (!filter.person().isBlank()) {
            var actors = actors(filter);
            if (actors.isEmpty()) {
                return List.of();
            }
            conditions.add(
                    "e.actor_id in (:actors)",
                    "actors",
                    actors.stream().map(Columns::bytes).toList());
        }
        if (after != null) {
            conditions.add("e.at <= :at", "at", Columns.column(after.at()));
            conditions.add("(e.at < :at or e.id < :id)", "id", Columns.bytes(after.id()));
        }
        var lines =
                jdbc.sql(
                                "select "
                                        + AuditLine.COLUMNS
                                        + " from "
                                        + conditions.from
                                        + " where "
                                        + String.join(" and ", conditions.sql)
                                        + " order by e.at desc, e.id desc limit :size")
                        .params(conditions.values)
                        .param("size", size)
                        .query((row, _) -> AuditLine.read(row))
                        .list();
        return named(lines);
    }

    /** Who did something at the center and has such a name; namesakes elsewhere do not count. */
    private List<UUID> actors(AuditFilter filter) {
        var center = filter.center();
        if (center == null) {
            return names.named(filter.person());
        }
        var there =
                jdbc.sql(
                                """
                                select distinct actor_id from audit_entries
                                where center_id = ? and actor_id is not null
                                """)
                        .param(Columns.bytes(center.value()))
                        .query((row, _) -> Columns.id(row, "actor_id"))
                        .list();
        return names.named(filter.person(), there);
    }

    private List<AuditRow> named(List<AuditLine> lines) {
        var actors =
                names.of(
                        lines.stream()
                                .map(AuditLine::actor)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return lines.stream().map(line -> row(line, actors)).toList();
    }

    private static AuditRow row(AuditLine line, Map<UUID, String> actors) {
        var actor = line.actor();
        return new AuditRow(
                line.id(),
                line.at(),
                actor == null ? null : actors.getOrDefault(actor, actor.toString()),
                line.kind(),
                line.action(),
                line.objectType(),
                line.objectId(),
                details(line.details()),
                line.origin(),
                Map.of());
    }

    private static Map<String, String> details(String text) {
        var details = new LinkedHashMap<String, String>();
        text.lines()
                .map(detail -> detail.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> details.put(parts[0], parts[1]));
        return details;
    }

    private static final class Conditions {
        /** Lines of the object, and those that name it; each half has its index. */
        private static final String ABOUT =
                """
                (select id from audit_entries where object_id = :object
                 union select entry_id from audit_subjects where object_id = :object) about
                join audit_entries e on e.id = about.id
                """;

        private String from = "audit_entries e";
        private final List<String> sql = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> values = new LinkedHashMap<>();

        private void add(String condition, String name, Object value) {
            sql.add(condition);
            values.put(name, value);
        }

        private void of(AuditFilter filter, ZoneId zone) {
            var center = filter.center();
            if (center != null) {
                add("e.center_id = :center", "center", Columns.bytes(center.value()));
            }
            var object = filter.object();
            if (object != null) {
                from = ABOUT;
                values.put("object", Columns.bytes(object));
            }
            var period = filter.period();
            if (period != null) {
                add("e.at >= :from", "from", Columns.column(period.start(zone)));
                add("e.at < :to", "to", Columns.column(period.end(zone)));
            }
            var kind = filter.kind();
            if (kind != null) {
                add("e.kind = :kind", "kind", kind.name());
            }
        }
    }
}
