package org.kinward.families;

import java.time.Duration;
import java.time.Instant;
import org.kinward.shared.Columns;
import org.kinward.shared.Holds;
import org.kinward.shared.RetentionClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who waits to be linked and was not here for a year waits no longer. They wait anew once they sign
 * in again.
 */
@Component
class WaitingRetention implements RetentionClass {

    private static final Duration UNSEEN = Duration.ofDays(365);

    private final JdbcClient jdbc;

    WaitingRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "WAITING_SIGN_INS";
    }

    @Override
    public int purge(Instant now, Holds holds, int most) {
        return jdbc.sql(
                        """
                        delete from family_sign_ins
                        where seen_at < :unseen
                          and center_id not in (:centers)
                          and account_id not in (:objects)
                        order by seen_at limit :most
                        """)
                .param("unseen", Columns.column(now.minus(UNSEEN)))
                .param("centers", Columns.list(holds.centers()))
                .param("objects", Columns.list(holds.objects()))
                .param("most", most)
                .update();
    }
}
