package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.SessionId;
import org.kinward.notifications.ScriptedSmtp.Mail;
import org.kinward.notifications.ScriptedSmtp.Moment;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What becomes of messages that the mail server does not take. */
@DatabaseTest
@Import({Postbox.class, ScriptedPost.class, DeliveryParts.class})
class DeliveryRefusalsTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired ScriptedPost scripted;
    @Autowired OutboxService outbox;
    @Autowired MailLayout layout;

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
    void aBusyServerIsAskedLaterAndLaterAndAfterEightTimesNoMore() {
        server.answer(Moment.RECIPIENT, () -> "450 busy");
        scripted.enroll(family, session);
        var pauses = new ArrayList<Long>();
        send();
        while (only().next() != null && pauses.size() < 20) {
            var pause = Duration.between(clock.instant(), only().next());
            pauses.add(pause.plusSeconds(59).toMinutes());
            send();
            clock.passTo(only().next());
            send();
        }

        assertThat(pauses).containsExactly(1L, 4L, 16L, 64L, 256L, 360L, 360L);
        assertThat(scripted.states(center))
                .containsExactly("SEAT_CONFIRMED FAILED TOO_MANY_ATTEMPTS 8");
        assertThat(asked()).isEqualTo(8);
    }

    @Test
    void anAddressThatDoesNotExistIsLeftAloneUntilStaffSayOtherwise() {
        server.answer(Moment.RECIPIENT, address(), () -> "550 5.1.1 nobody of that name");
        scripted.enroll(family, session);
        send();
        scripted.enroll(family, world.session(center, clock, 1));
        send();
        assertThat(scripted.states(center))
                .containsExactlyInAnyOrder(
                        "SEAT_CONFIRMED FAILED ADDRESS_REFUSED 1",
                        "SEAT_CONFIRMED DROPPED ADDRESS_REFUSED 1");
        assertThat(asked()).isEqualTo(1);

        server.behave();
        var first = scripted.rows(center).getFirst().id();
        SignIn.run(center.coordinator(), () -> outbox.tryAddressAgain(first));
        scripted.enroll(family, world.session(center, clock, 1));
        send();

        assertThat(server.mailsTo(address())).hasSize(2);
    }

    @Test
    void aMessageThatIsRefusedSaysNothingAboutItsAddress() {
        server.answer(Moment.TAKEN, () -> "554 5.6.0 not like this");
        scripted.enroll(family, session);
        send();
        assertThat(scripted.states(center))
                .containsExactly("SEAT_CONFIRMED FAILED MESSAGE_REFUSED 1");

        server.behave();
        scripted.enroll(family, world.session(center, clock, 1));
        send();

        assertThat(server.mailsTo(address())).hasSize(1);
    }

    @Test
    void aSenderAddressThatIsNoneIsNotHeldAgainstItsReaders() {
        var broken = new MimeWriter(layout, new MailSettings("no address", 2));
        scripted.enroll(family, session);
        post.leaveOnly(center);
        scripted.parts().with(broken).delivery(scripted.lines(server)).run();
        assertThat(scripted.states(center))
                .containsExactly("SEAT_CONFIRMED FAILED MESSAGE_REFUSED 1");

        scripted.enroll(family, world.session(center, clock, 1));
        send();

        assertThat(server.mailsTo(address())).hasSize(1);
    }

    @Test
    void aServerThatDoesNotWantUsDelaysEverybodyAndBlamesNobody() {
        server.answer(Moment.SENDER, () -> "530 5.7.0 Authentication required");
        scripted.enroll(family, session);
        send();
        assertThat(scripted.states(center))
                .containsExactly("SEAT_CONFIRMED RETRY SERVER_UNREACHABLE 0");

        server.behave();
        clock.pass(Duration.ofMinutes(2));
        send();

        assertThat(server.mailsTo(address())).hasSize(1);
    }

    @Test
    void aReaderRefusedForPolicyIsNotParked() {
        server.answer(Moment.RECIPIENT, address(), () -> "554 5.7.1 blocked by a list");
        scripted.enroll(family, session);
        send();
        assertThat(scripted.states(center))
                .containsExactly("SEAT_CONFIRMED FAILED MESSAGE_REFUSED 1");

        server.behave();
        scripted.enroll(family, world.session(center, clock, 1));
        send();

        assertThat(server.mailsTo(address())).hasSize(1);
    }

    @Test
    void oneBadAddressHoldsNobodyUp() {
        var families = world.families(center, 20);
        families.forEach(one -> scripted.enroll(one, session));
        var bad = post.address(families.get(3).person());
        server.answer(Moment.RECIPIENT, bad, () -> "550 5.1.1 nobody of that name");

        send();

        assertThat(server.mails())
                .extracting(Mail::to)
                .containsExactlyElementsOf(addresses(families, bad));
    }

    private List<String> addresses(List<TestFamily> families, String but) {
        return families.stream()
                .map(one -> post.address(one.person()))
                .filter(address -> !address.equals(but))
                .toList();
    }

    private OutboxRow only() {
        return scripted.rows(center).getFirst();
    }

    private String address() {
        return post.address(family.person());
    }

    private long asked() {
        return server.heard().stream().filter(said -> said.startsWith("RCPT")).count();
    }

    private void send() {
        post.leaveOnly(center);
        scripted.to(server).run();
    }
}
