package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentService;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.kinward.therapy.TherapyWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Places taken before there were notifications come into calendars as if there had been some. */
@DatabaseTest
@Import(TherapyWorld.class)
class EarlierPlacesTest {

    private static final String EDUCATION = "V202611240910__notifications_fill_participations.sql";
    private static final String THERAPISTS = "V202611261201__notifications_fill_therapists.sql";

    @Autowired World world;
    @Autowired TherapyWorld therapy;
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

        assertThat(before).hasSize(5);
        assertThat(filledAnew(center, EDUCATION)).isEqualTo(before);
    }

    @Test
    void therapistsHaveTheirSessionsToo() {
        var center = world.center();
        therapy.book(
                center, therapy.open(center, world.family(center, 1)), therapy.at(center, 3, 10));
        therapy.open(center, world.family(center, 1));
        var staff = rows(center).stream().filter(row -> row.startsWith("STAFF")).toList();

        assertThat(staff).hasSize(1);
        assertThat(filledAnew(center, THERAPISTS)).isEqualTo(staff);
    }

    private @Nullable List<String> filledAnew(TestCenter center, String migration) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            sql.sql("DELETE FROM participations").update();
            statements(migration).forEach(statement -> sql.sql(statement).update());
            return rows(center);
        });
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

    private static List<String> statements(String migration) {
        try {
            var text =
                    new ClassPathResource("db/migration/notifications/" + migration)
                            .getContentAsString(StandardCharsets.UTF_8);
            return List.of(text.split(";\n"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
