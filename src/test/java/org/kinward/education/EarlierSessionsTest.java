package org.kinward.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.scheduling.BookingRefused;
import org.kinward.shared.Columns;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions planned before there were bookings hold what they had, clashes included. */
@DatabaseTest
class EarlierSessionsTest {

    private static final String MIGRATION =
            "db/migration/education/V202611250951__education_book_sessions.sql";

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired SessionService sessions;
    @Autowired SessionQueries queries;
    @Autowired EntityManager entities;
    @Autowired JdbcClient sql;
    @Autowired TransactionTemplate transaction;

    private TestCenter center;
    private SessionId session;

    @BeforeEach
    void aSessionAndACancelledOne() {
        center = world.center();
        session = world.session(center, clock, 5);
        SignIn.run(
                center.coordinator(),
                () -> sessions.cancel(world.session(center, clock, 5), "Ill"));
    }

    @Test
    void theMigrationBooksThemAll() {
        var before = rows();

        var after =
                transaction.execute(status -> {
                    status.setRollbackOnly();
                    migrate();
                    return rows();
                });

        assertThat(before).hasSize(2);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void anOldClashStaysUntilOneOfThemMoves() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            plantTwin();
            migrate();
            assertThat(rows()).hasSize(4);
            SignIn.run(
                    center.coordinator(),
                    () -> {
                        var seen = queries.details(session);
                        var fewer = withSeats(seen.plan(), 4);
                        sessions.change(session, seen.version(), fewer);
                        var later = TestCenter.at(fewer, fewer.time().plusMinutes(15));
                        entities.flush();
                        long now = queries.details(session).version();
                        assertThatThrownBy(() -> sessions.change(session, now, later))
                                .isInstanceOf(BookingRefused.class);
                    });
        });
    }

    /** Another session with the same plan, as the old form let pass with a warning. */
    private void plantTwin() {
        var twin = UUID.randomUUID();
        sql.sql(
                        """
                        insert into education_sessions (id, version, center_id, module_id,
                          local_date, local_time, zone, starts_at, ends_at, minutes, room_id,
                          language, facilitator_id, status, changed_by, changed_at)
                        select ?, 0, center_id, module_id, local_date, local_time, zone, starts_at,
                          ends_at, minutes, room_id, language, facilitator_id, status, changed_by,
                          changed_at
                        from education_sessions where id = ?
                        """)
                .params(Columns.bytes(twin), Columns.bytes(session.value()))
                .update();
        sql.sql("insert into seat_ledgers values (?, 5, 0, 0)").param(Columns.bytes(twin)).update();
    }

    private void migrate() {
        for (String table :
                List.of("booked_slots", "booked_resources", "bookings", "bookable_resources")) {
            sql.sql("delete from " + table).update();
        }
        statements().forEach(statement -> sql.sql(statement).update());
    }

    private List<String> rows() {
        return sql
                .sql(
                        """
                        select concat_ws(' ', hex(b.owner_id), b.feature, b.firmness, b.people,
                          b.overruled, b.starts_at, b.ends_at, r.kind, hex(r.resource_id),
                          r.starts_at, r.ends_at, k.kind)
                        from bookings b
                          join booked_resources r on r.booking_id = b.id
                          join bookable_resources k on k.id = r.resource_id
                        where b.center_id = ? order by hex(b.id), r.kind
                        """)
                .param(Columns.bytes(center.id().value()))
                .query(String.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static SessionPlan withSeats(SessionPlan plan, int seats) {
        return new SessionPlan(
                plan.module(),
                plan.date(),
                plan.time(),
                plan.minutes(),
                plan.room(),
                plan.videoLink(),
                seats,
                plan.language(),
                plan.facilitator());
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
