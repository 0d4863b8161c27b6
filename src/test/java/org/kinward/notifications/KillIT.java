package org.kinward.notifications;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.local.PortalProcess;
import org.kinward.local.TestServices;
import org.kinward.notifications.ScriptedSmtp.Mail;
import org.kinward.notifications.ScriptedSmtp.Moment;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real portal is killed at the worst moments while it sends, and started again. */
@DatabaseTest
@Import({Postbox.class, ScriptedPost.class, DeliveryParts.class})
class KillIT {

    /** Lines of one node; each may leave one message in doubt. */
    private static final int LINES = 2;

    private static final int KILLS = 3;
    private static final int FAMILIES = 8;

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired ScriptedPost scripted;
    @Autowired Postbox post;
    @Autowired MailSettings settings;
    @Autowired JdbcClient sql;

    private final ScriptedSmtp server = new ScriptedSmtp();
    private TestCenter center;

    /** In line: a confirmation, a reminder, a confirmation and so on, so that lines hold both. */
    @BeforeEach
    void confirmationsAndReminders() {
        clock.comeBack();
        center = world.center();
        var session = world.session(center, clock, FAMILIES);
        for (var family : world.families(center, FAMILIES)) {
            scripted.enroll(family, session);
            scripted.remind(center, family, session);
        }
        // The portal's timers look at everybody, and other tests left enough to look at.
        post.leaveOnly(center);
        sql.sql("UPDATE participations SET next_reminder_at = NULL").update();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void aKilledPortalLosesNoNewsAndRepeatsNoReminder() throws Exception {
        killBeforeTheServerAnswers();
        killWhileTheServerHoldsItsAnswer();
        killBeforeTheAnswerIsWrittenDown();
        try (var _ = start("portal-after")) {
            await().atMost(Duration.ofMinutes(5))
                    .until(() ->
                            scripted.rows(center).stream()
                                    .noneMatch(row ->
                                            row.state().isOpen()
                                                    || row.state() == MessageState.SENDING));
        }

        var arrived = server.mails().stream().collect(groupingBy(Mail::id));
        var doubtful = new HashSet<String>();
        for (var row : scripted.rows(center)) {
            var copies = arrived.getOrDefault(settings.messageId(row.key() + ":0"), List.of());
            if (row.kind() == MessageKind.REMINDER) {
                assertThat(copies).as(row.brief()).hasSizeLessThanOrEqualTo(1);
            } else {
                assertThat(copies).as(row.brief()).isNotEmpty();
                assertThat(row.state()).isEqualTo(MessageState.SENT);
            }
            if (copies.size() != 1 || row.state() != MessageState.SENT) {
                doubtful.add(row.brief() + " " + copies.size());
            }
        }
        assertThat(doubtful).hasSizeLessThanOrEqualTo(LINES * KILLS);
        assertThat(arrived).hasSizeLessThanOrEqualTo(2 * FAMILIES);
    }

    private void killBeforeTheServerAnswers() throws InterruptedException {
        var greeting = new Hold(ScriptedSmtp.HANG_UP);
        server.answer(Moment.GREETING, greeting);
        try (var portal = start("portal-greeting")) {
            greeting.awaitWaiting(LINES);
            portal.kill();
        }
        restore(greeting);
        assertThat(server.mails()).isEmpty();
    }

    private void killWhileTheServerHoldsItsAnswer() throws InterruptedException {
        var answer = new Hold("250 taken");
        server.answer(Moment.TAKEN, answer);
        try (var portal = start("portal-answer")) {
            answer.awaitWaiting(LINES);
            portal.kill();
        }
        restore(answer);
        assertThat(server.mails()).hasSize(LINES);
    }

    /** The rows are locked from outside, so that the portal has its answer and must wait. */
    private void killBeforeTheAnswerIsWrittenDown() throws SQLException, InterruptedException {
        var answer = new Hold("250 taken");
        server.answer(Moment.TAKEN, answer);
        var database = TestServices.database();
        try (var outside =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var portal = start("portal-mark")) {
            answer.awaitWaiting(LINES);
            outside.setAutoCommit(false);
            assertThat(lockWhatIsSent(outside)).isEqualTo(LINES);
            answer.release();
            await().atMost(Duration.ofMinutes(1)).until(() -> waitingForALock() == LINES);
            portal.kill();
            outside.rollback();
        }
        restore(answer);
        assertThat(server.mails()).hasSize(2 * LINES);
    }

    private int lockWhatIsSent(Connection outside) throws SQLException {
        try (var rows =
                outside.prepareStatement(
                        "SELECT id FROM outbox_messages WHERE center_id = ?"
                                + " AND state = 'SENDING' FOR UPDATE")) {
            rows.setBytes(1, Postbox.bytes(center.id().value()));
            var found = rows.executeQuery();
            int count = 0;
            while (found.next()) {
                count++;
            }
            return count;
        }
    }

    private int waitingForALock() {
        return sql.sql(
                        "SELECT COUNT(*) FROM information_schema.processlist"
                                + " WHERE id <> CONNECTION_ID()"
                                + " AND info LIKE 'select%outbox_messages%for update%'")
                .query(Integer.class)
                .single();
    }

    /** The server is itself again, and what was claimed is old enough to be taken back. */
    private void restore(Hold held) {
        held.release();
        server.behave();
        sql.sql(
                        "UPDATE outbox_messages SET claimed_at = claimed_at - INTERVAL 16 MINUTE"
                                + " WHERE state = 'SENDING' AND center_id = ?")
                .param(Postbox.bytes(center.id().value()))
                .update();
    }

    /** One that soon notices that the node before it is gone; as shipped it takes 40 seconds. */
    private PortalProcess start(String name) {
        return PortalProcess.start(
                name,
                Map.of(
                        "DBSCHEDULER_HEARTBEATINTERVAL",
                        "1s",
                        "KINWARD_MAIL_PORT",
                        Integer.toString(server.port()),
                        "KINWARD_MAIL_CONNECTIONS",
                        Integer.toString(LINES)));
    }
}
