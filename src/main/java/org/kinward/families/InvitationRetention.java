package org.kinward.families;

import java.time.Duration;
import java.time.Instant;
import org.kinward.shared.Columns;
import org.kinward.shared.Holds;
import org.kinward.shared.RetentionClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations nobody used go a month after they ran out, used ones after two years. */
@Component
class InvitationRetention implements RetentionClass {

    private static final Duration UNUSED = Duration.ofDays(30);
    private static final Duration USED = Duration.ofDays(730);

    private final JdbcClient jdbc;

    InvitationRetention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "INVITATIONS";
    }

    @Override
    public int purge(Instant now, Holds holds, int most) {
        return jdbc.sql(
                        """
                        delete from invitations
                        where expires_at < :unused
                          and (state <> 'ACCEPTED' or expires_at < :used)
                          and center_id not in (:centers)
                          and id not in (:objects)
                          and coalesce(member_id, '') not in (:objects)
                          and coalesce(account_id, '') not in (:objects)
                        order by expires_at limit :most
                        """)
                .param("unused", Columns.column(now.minus(UNUSED)))
                .param("used", Columns.column(now.minus(USED)))
                .param("centers", Columns.list(holds.centers()))
                .param("objects", Columns.list(holds.objects()))
                .param("most", most)
                .update();
    }
}
