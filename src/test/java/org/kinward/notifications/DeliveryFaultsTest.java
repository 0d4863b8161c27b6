package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.education.SessionId;
import org.kinward.notifications.ScriptedSmtp.Mail;
import org.kinward.notifications.ScriptedSmtp.Moment;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What becomes of messages when the mail server, or the line to it, fails. */
@DatabaseTest
@Import({Postbox.class, ScriptedPost.class, DeliveryParts.class})
class DeliveryFaultsTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired ScriptedPost scripted;

    private final ScriptedSmtp server = new ScriptedSmtp();
    private TestCenter center;
    private TestFamily family;
    private SessionId session;

    @BeforeEach
    void aFamilyAndASession() {
        center = world.center();
        family = world.family(center, 1);
        session = world.session(center, clock, 50);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void anHourWithoutAServerDelaysAndLosesNothing() {
        var families = world.families(center, 4);
        families.forEach(one -> scripted.enroll(one, session));
        server.down();
        for (int minutes = 0; minutes < 60; minutes += 5) {
            families.forEach(_ -> send());
            clock.pass(Duration.ofMinutes(5));
        }
        assertThat(scripted.states(center))
                .hasSize(4)
                .containsOnly("SEAT_CONFIRMED RETRY SERVER_UNREACHABLE 0");

        server.up();
        send();
        send();

        assertThat(server.mails())
                .extracting(Mail::to)
                .containsExactlyElementsOf(
                        families.stream().map(one -> post.address(one.person())).toList());
        assertThat(scripted.states(center)).containsOnly("SEAT_CONFIRMED SENT null 1");
    }

    @Test
    void whatHappensWhileTheServerIsAwayIsToldAsItIsInTheEnd() {
        scripted.enroll(family, session);
        server.answer(Moment.GREETING, () -> "421 come back later");
        send();
        scripted.remind(center, family, session);
        send();

        server.behave();
        clock.pass(Duration.ofMinutes(1));
        send();

        assertThat(scripted.states(center))
                .containsExactly("SEAT_CONFIRMED SENT null 1", "REMINDER SENT null 1");
        assertThat(server.mails()).hasSize(2);
    }

    @Test
    void aServerThatNeverAnswersGetsTheNewsAgainAndTheReminderNot() {
        scripted.enroll(family, session);
        scripted.remind(center, family, session);
        var silence = new Hold("250 taken");
        server.answer(Moment.TAKEN, silence);
        post.leaveOnly(center);
        scripted.parts().delivery(scripted.impatientLines(server)).run();
        silence.release();

        assertThat(scripted.states(center))
                .containsExactly(
                        "SEAT_CONFIRMED RETRY LINE_LOST 1", "REMINDER UNCERTAIN LINE_LOST 1");
        laterAllIsWell();
        newsTwiceUnderOneIdAndTheReminderOnce();
    }

    @Test
    void aLineThatEndsBeforeTheAnswerGetsTheNewsAgainAndTheReminderNot() {
        scripted.enroll(family, session);
        scripted.remind(center, family, session);
        server.answer(Moment.TAKEN, () -> ScriptedSmtp.HANG_UP);
        send();

        laterAllIsWell();
        newsTwiceUnderOneIdAndTheReminderOnce();
    }

    /** Nothing of the mail was sent, so a reminder is not in doubt and needs nobody's decision. */
    @ParameterizedTest
    @EnumSource(names = {"SENDER", "RECIPIENT", "DATA"})
    void aLineThatEndsBeforeTheMailWasSentLosesNothing(Moment moment) {
        scripted.enroll(family, session);
        scripted.remind(center, family, session);
        server.answer(moment, () -> ScriptedSmtp.HANG_UP);
        send();
        assertThat(scripted.states(center))
                .containsExactly("SEAT_CONFIRMED RETRY LINE_LOST 1", "REMINDER RETRY LINE_LOST 1");

        laterAllIsWell();

        assertThat(scripted.states(center))
                .containsExactly("SEAT_CONFIRMED SENT null 2", "REMINDER SENT null 2");
        assertThat(server.mails()).hasSize(2);
    }

    @Test
    void nothingIsSaidInTheClearToAServerWithoutTls() {
        scripted.enroll(family, session);
        var lines = scripted.lines(server);
        lines.setJavaMailProperties(ScriptedPost.usualProperties());
        post.leaveOnly(center);
        scripted.parts().delivery(lines).run();
        assertThat(scripted.states(center))
                .containsExactly("SEAT_CONFIRMED RETRY SERVER_UNREACHABLE 0");
        assertThat(server.heard())
                .isNotEmpty()
                .noneMatch(said -> said.matches("(MAIL|RCPT|DATA|AUTH).*"));

        // The control: without that one setting the same mail goes.
        lines.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "false");
        clock.pass(Duration.ofMinutes(1));
        scripted.parts().delivery(lines).run();
        assertThat(server.mails()).hasSize(1);
    }

    private void laterAllIsWell() {
        server.behave();
        clock.pass(Duration.ofHours(1));
        send();
        send();
    }

    private void newsTwiceUnderOneIdAndTheReminderOnce() {
        assertThat(scripted.states(center))
                .containsExactly("SEAT_CONFIRMED SENT null 2", "REMINDER UNCERTAIN LINE_LOST 1");
        assertThat(server.mails()).hasSize(3);
        var news =
                server.mails().stream()
                        .filter(mail -> mail.text().contains("Subject: Your appointment is set"))
                        .toList();
        assertThat(news).hasSize(2);
        assertThat(news).extracting(Mail::id).containsOnly(news.getFirst().id());
    }

    private void send() {
        post.leaveOnly(center);
        scripted.to(server).run();
    }
}
