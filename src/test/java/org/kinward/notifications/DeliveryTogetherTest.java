package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.notifications.ScriptedSmtp.Mail;
import org.kinward.notifications.ScriptedSmtp.Moment;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several nodes empty one outbox at the same time. */
@DatabaseTest
@Import({Postbox.class, ScriptedPost.class, DeliveryParts.class})
class DeliveryTogetherTest {

    private static final int NODES = 8;

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired ScriptedPost scripted;
    @Autowired Claims claims;
    @Autowired OutboxRepository messages;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired JdbcClient sql;

    private final ScriptedSmtp server = new ScriptedSmtp();
    private TestCenter center;

    @BeforeEach
    void aCenter() {
        center = world.center();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void eachMessageArrivesOnceHoweverManySend() throws Exception {
        write(30, 10);

        together(scripted.to(server));

        assertThat(scripted.states(center)).hasSize(300).containsOnly("SEAT_CONFIRMED SENT null 1");
        assertThat(ids()).hasSize(300).doesNotHaveDuplicates();
    }

    /** The control: if nothing arrives twice here, the test above proves nothing. */
    @Test
    void messagesArriveTwiceWhenTheClaimIsRemoved() throws Exception {
        write(10, 5);
        var open =
                (Claims)
                        beans.applyBeanPostProcessorsAfterInitialization(
                                new WithoutTheClaim(messages, center, clock, sql), "open");

        together(scripted.parts().with(open).delivery(scripted.lines(server)));

        assertThat(ids()).hasSizeGreaterThan(50);
    }

    @Test
    void whatSomebodyTookInHandAMomentAgoIsNotTakenFromThem() {
        write(1, 1);
        post.leaveOnly(center);
        var claim = claims.next().orElseThrow();

        claims.takeBack(claim.message());

        assertThat(scripted.states(center)).containsExactly("SEAT_CONFIRMED SENDING null 1");
    }

    @Test
    void anAddressThatTwoLinesAreRefusedAtOnceBreaksNeither() throws Exception {
        write(1, 2);
        var refusal = new Hold("550 5.1.1 nobody of that name");
        server.answer(Moment.RECIPIENT, refusal);
        var releasing =
                Thread.startVirtualThread(() -> {
                    try {
                        refusal.awaitWaiting(2);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    refusal.release();
                });

        together(scripted.to(server));
        releasing.join();

        assertThat(scripted.states(center))
                .hasSize(2)
                .containsOnly("SEAT_CONFIRMED FAILED ADDRESS_REFUSED 1");
    }

    /** Gives that many families a seat in each of so many sessions. */
    private void write(int families, int sessions) {
        var open = Stream.generate(() -> world.session(center, clock, 50)).limit(sessions).toList();
        world.families(center, families)
                .forEach(family -> open.forEach(session -> scripted.enroll(family, session)));
    }

    private void together(Delivery delivery) throws Exception {
        post.leaveOnly(center);
        Crowd.allAtOnce(
                Collections.nCopies(NODES, delivery),
                node -> {
                    node.run();
                    return true;
                });
    }

    private List<String> ids() {
        return server.mails().stream().map(Mail::id).toList();
    }
}
