package org.kinward.privacy;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The timer runs on the database that is there, with the table our migration made. */
@DatabaseTest
@TestPropertySource(
        properties = {"db-scheduler.enabled=true", "db-scheduler.polling-interval=100ms"})
class PrivacyTimersTest {

    @Autowired JdbcClient jdbc;

    @Test
    void theExpiryTimerRuns() {
        await().atMost(Duration.ofMinutes(2)).until(this::hasRun);
    }

    private boolean hasRun() {
        return jdbc.sql(
                                "select count(*) from scheduled_tasks"
                                        + " where task_name = 'consent-expiry' and last_success is not null")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
