package org.kinward.scheduling;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.kinward.centers.CenterId;
import org.kinward.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps hours of the week, pauses and equipment: what is entered as a whole. */
@Component
class HoursTable {

    private final JdbcClient jdbc;

    HoursTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WeeklyHours> hours(UUID subject, CenterId center) {
        return jdbc.sql(
                        """
                        select weekday, from_minute, to_minute from weekly_hours
                        where subject_id = :subject and center_id = :center
                        order by weekday, from_minute
                        """)
                .param("subject", Columns.bytes(subject))
                .param("center", Columns.bytes(center.value()))
                .query((row, _) ->
                        new WeeklyHours(
                                DayOfWeek.of(row.getInt("weekday")),
                                row.getInt("from_minute"),
                                row.getInt("to_minute")))
                .list();
    }

    void setHours(UUID subject, CenterId center, Collection<WeeklyHours> hours) {
        jdbc.sql("delete from weekly_hours where subject_id = :subject and center_id = :center")
                .param("subject", Columns.bytes(subject))
                .param("center", Columns.bytes(center.value()))
                .update();
        for (WeeklyHours one : hours) {
            jdbc.sql(
                            """
                            insert into weekly_hours
                              (subject_id, center_id, weekday, from_minute, to_minute)
                            values (:subject, :center, :day, :from, :to)
                            """)
                    .param("subject", Columns.bytes(subject))
                    .param("center", Columns.bytes(center.value()))
                    .param("day", one.day().getValue())
                    .param("from", one.from())
                    .param("to", one.to())
                    .update();
        }
    }

    StaffRule rule(UUID account, CenterId center) {
        return jdbc.sql("select * from staff_rules where account_id = ? and center_id = ?")
                .params(Columns.bytes(account), Columns.bytes(center.value()))
                .query((row, _) ->
                        new StaffRule(
                                row.getInt("buffer_minutes"),
                                row.getInt("travel_minutes"),
                                AgendaTable.limit(row.getInt("most_a_day"))))
                .optional()
                .orElse(StaffRule.NONE);
    }

    void setRule(UUID account, CenterId center, StaffRule rule) {
        jdbc.sql("delete from staff_rules where account_id = ? and center_id = ?")
                .params(Columns.bytes(account), Columns.bytes(center.value()))
                .update();
        jdbc.sql(
                        """
                        insert into staff_rules
                          (account_id, center_id, buffer_minutes, travel_minutes, most_a_day)
                        values (:account, :center, :buffer, :travel, :most)
                        """)
                .param("account", Columns.bytes(account))
                .param("center", Columns.bytes(center.value()))
                .param("buffer", rule.bufferMinutes())
                .param("travel", rule.travelMinutes())
                .param("most", rule.mostADay())
                .update();
    }

    Set<Equipment> equipment(UUID room) {
        return new TreeSet<>(
                jdbc.sql("select code from room_equipment where room_id = ?")
                        .param(Columns.bytes(room))
                        .query((row, _) -> Equipment.valueOf(row.getString("code")))
                        .list());
    }

    void setEquipment(UUID room, Set<Equipment> equipment) {
        jdbc.sql("delete from room_equipment where room_id = ?")
                .param(Columns.bytes(room))
                .update();
        for (Equipment one : equipment) {
            jdbc.sql("insert into room_equipment (room_id, code) values (?, ?)")
                    .params(Columns.bytes(room), one.name())
                    .update();
        }
    }
}
