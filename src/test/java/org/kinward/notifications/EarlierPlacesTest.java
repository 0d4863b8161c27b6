package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentService;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Places taken before there were notifications come into calendars as if there had been some. */
@DatabaseTest
class EarlierPlacesTest {

    private static final String MIGRATION =
            "db/migration/notifications/V202611240910__notifications_fill_participations.sql";

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired EnrollmentService enrollment;
    @Autowired JdbcClient sql;
    @Autowired TransactionTemplate transaction;

    @Test
    void theMigrationFindsThemAll() {
        var center = world.center();
        var session = world.session(center, clock, 3);
        for (int size : new int[] {2, 1, 1}) {
            var family = world.family(center, size);
            SignIn.as(family.person(), () -> enrollment.enroll(family.everybodyIn(session)));
        }
        var before = rows(center);

        var after =
                transaction.execute(status -> {
                    status.setRollbackOnly();
                    sql.sql("DELETE FROM participations").update();
                    statements().forEach(statement -> sql.sql(statement).update());
                    return rows(center);
                });

        assertThat(before).hasSize(5);
        assertThat(after).isEqualTo(before);
    }

    private List<String> rows(TestCenter center) {
        return sql
                .sql(
                        """
                        SELECT CONCAT_WS(' ', attendee_kind, HEX(attendee_id), HEX(occurrence_id),
                            HEX(household_id), standing, invited, sequence, starts_at,
                            next_reminder_at IS NOT NULL)
                        FROM participations WHERE center_id = ? ORDER BY HEX(attendee_id)
                        """)
                .param(Postbox.bytes(center.id().value()))
                .query(String.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> statements() {
        try {
            var text = new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8);
            return List.of(text.split(";\n"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
