package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.notifications.ScriptedSmtp.Moment;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Somebody sets a node's clock while messages wait or are on their way. */
@DatabaseTest
@Import({Postbox.class, ScriptedPost.class, DeliveryParts.class})
class ClockChangeTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired ScriptedPost scripted;
    @Autowired SessionQueries sessions;
    @Autowired Reminders reminders;

    private final ScriptedSmtp server = new ScriptedSmtp();
    private TestCenter center;
    private TestFamily family;
    private SessionId session;

    @BeforeEach
    void aReminderIsDue() {
        center = world.center();
        family = world.family(center, 1);
        session = world.session(center, clock, 1);
        scripted.enroll(family, session);
        var start = SignIn.as(center.coordinator(), () -> sessions.details(session)).startsAt();
        clock.passTo(start.minus(Duration.ofHours(23).plusMinutes(50)));
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void anHourThatComesTwiceBringsNothingTwice() {
        remindAndSend();
        clock.pass(HOUR.negated());
        remindAndSend();
        clock.pass(HOUR);
        remindAndSend();

        assertThat(scripted.states(center))
                .containsExactly("SEAT_CONFIRMED SENT null 1", "REMINDER SENT null 1");
        assertThat(server.mails()).hasSize(2);
    }

    @Test
    void anHourThatIsLeftOutBringsNothingTwice() {
        remindAndSend();
        clock.pass(HOUR);
        remindAndSend();

        assertThat(scripted.states(center))
                .containsExactly("SEAT_CONFIRMED SENT null 1", "REMINDER SENT null 1");
        assertThat(server.mails()).hasSize(2);
    }

    /** It looks lost for a moment, until the line says that it was taken. */
    @Test
    void aReminderThatIsOnItsWayWhenTheClockLeapsArrivesOnce() throws Exception {
        remindAndSend();
        scripted.remind(center, family, session);
        var answer = new Hold("250 taken");
        server.answer(Moment.TAKEN, answer);
        var slow = CompletableFuture.runAsync(this::send);
        answer.awaitWaiting(1);

        clock.pass(HOUR);
        send();
        assertThat(scripted.states(center)).contains("REMINDER UNCERTAIN NODE_LOST 1");
        answer.release();
        slow.get();
        clock.pass(HOUR);
        send();

        assertThat(scripted.states(center))
                .containsExactly(
                        "SEAT_CONFIRMED SENT null 1",
                        "REMINDER SENT null 1",
                        "REMINDER SENT null 1");
        assertThat(server.mails()).hasSize(3);
    }

    private void remindAndSend() {
        reminders.run();
        send();
    }

    private void send() {
        post.leaveOnly(center);
        scripted.to(server).run();
    }
}
