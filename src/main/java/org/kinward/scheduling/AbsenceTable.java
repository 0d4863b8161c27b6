package org.kinward.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kinward.centers.CenterId;
import org.kinward.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps absences and closed days. */
@Component
class AbsenceTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    AbsenceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that are not over, soonest first. */
    List<AbsenceDetails> absences(UUID resource) {
        return jdbc.sql(
                        """
                        select id, starts_at, ends_at, reason from absences
                        where resource_id = :resource and ends_at > :now order by starts_at, id
                        """)
                .param("resource", Columns.bytes(resource))
                .param("now", Columns.column(clock.instant()))
                .query((row, _) ->
                        new AbsenceDetails(
                                new AbsenceId(Columns.id(row, "id")),
                                Columns.instant(row, "starts_at"),
                                Columns.instant(row, "ends_at"),
                                AbsenceReason.valueOf(row.getString("reason"))))
                .list();
    }

    AbsenceId enter(UUID resource, CenterId center, Span time, AbsenceReason reason) {
        var id = AbsenceId.create();
        jdbc.sql(
                        """
                        insert into absences (id, resource_id, center_id, starts_at, ends_at, reason)
                        values (:id, :resource, :center, :from, :to, :reason)
                        """)
                .param("id", Columns.bytes(id.value()))
                .param("resource", Columns.bytes(resource))
                .param("center", Columns.bytes(center.value()))
                .param("from", Columns.column(time.from()))
                .param("to", Columns.column(time.to()))
                .param("reason", reason.name())
                .update();
        return id;
    }

    /** Tells whether there was such an absence of that resource. */
    boolean remove(AbsenceId id, UUID resource) {
        return jdbc.sql("delete from absences where id = ? and resource_id = ?")
                        .params(Columns.bytes(id.value()), Columns.bytes(resource))
                        .update()
                == 1;
    }

    List<ClosureDetails> closures(CenterId center, LocalDate today) {
        return jdbc.sql(
                        """
                        select * from center_closures
                        where center_id = :center and last_day >= :today order by first_day, id
                        """)
                .param("center", Columns.bytes(center.value()))
                .param("today", today)
                .query((row, _) ->
                        new ClosureDetails(
                                new ClosureId(Columns.id(row, "id")),
                                new Closure(
                                        row.getObject("first_day", LocalDate.class),
                                        row.getObject("last_day", LocalDate.class),
                                        row.getString("name_en"),
                                        row.getString("name_es"))))
                .list();
    }

    ClosureId close(CenterId center, Closure closure) {
        var id = ClosureId.create();
        jdbc.sql(
                        """
                        insert into center_closures
                          (id, center_id, first_day, last_day, name_en, name_es)
                        values (:id, :center, :first, :last, :en, :es)
                        """)
                .param("id", Columns.bytes(id.value()))
                .param("center", Columns.bytes(center.value()))
                .param("first", closure.first())
                .param("last", closure.last())
                .param("en", closure.nameEn())
                .param("es", closure.nameEs())
                .update();
        return id;
    }

    /** Tells whether there were such closed days of that center. */
    boolean reopen(ClosureId id, CenterId center) {
        return jdbc.sql("delete from center_closures where id = ? and center_id = ?")
                        .params(Columns.bytes(id.value()), Columns.bytes(center.value()))
                        .update()
                == 1;
    }
}
