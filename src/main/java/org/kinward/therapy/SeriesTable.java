package org.kinward.therapy;

import java.util.UUID;
import org.kinward.centers.CenterId;
import org.kinward.shared.Columns;
import org.kinward.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The series there are; a row is held by whoever plans it. */
@Component
class SeriesTable {

    private final JdbcClient jdbc;

    SeriesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Enters the series, and holds it until the transaction ends: of two submissions of one form
     * the second waits here, and then sees what the first has made. A series of another center is
     * not found.
     */
    void hold(SeriesId series, CenterId center) {
        jdbc.sql(
                        "insert into therapy_series (id, center_id) values (:id, :center)"
                                + " on duplicate key update id = id")
                .param("id", Columns.bytes(series.value()))
                .param("center", Columns.bytes(center.value()))
                .update();
        UUID owner =
                jdbc.sql("select center_id from therapy_series where id = :id for update")
                        .param("id", Columns.bytes(series.value()))
                        .query((row, _) -> Columns.id(row, "center_id"))
                        .single();
        if (!owner.equals(center.value())) {
            throw new NotFound();
        }
    }
}
