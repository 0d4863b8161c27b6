package org.kinward.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kinward.attendance.OccurrenceId;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the outbox and empties it the portal's way, for the benchmark of the mails. */
public final class MailDrain {

    private final ScriptedPost post;
    private final Postbox others;
    private final MailSettings settings;
    private final OutboxRepository messages;
    private final TransactionTemplate transaction;
    private final TestCenter center;

    private MailDrain(AutowireCapableBeanFactory beans, ScriptedPost post, TestCenter center) {
        this.post = post;
        this.others = beans.createBean(Postbox.class);
        this.settings = beans.getBean(MailSettings.class);
        this.messages = beans.getBean(OutboxRepository.class);
        this.transaction = beans.getBean(TransactionTemplate.class);
        this.center = center;
    }

    /** For the messages of that center, with the parts of a portal that runs. */
    public static MailDrain of(AutowireCapableBeanFactory beans, TestCenter center) {
        var post =
                new ScriptedPost(
                        beans.createBean(DeliveryParts.class),
                        beans.getBean(JavaMailSenderImpl.class),
                        beans.getBean(EnrollmentService.class),
                        beans.getBean(OutboxRepository.class),
                        beans.getBean(TestClock.class),
                        beans.getBean(JdbcClient.class));
        return new MailDrain(beans, post, center);
    }

    /** How many mails a node sends at the same time. */
    public int lines() {
        return settings.connections();
    }

    /** Where those lines lead. */
    public JavaMailSenderImpl sender(ScriptedSmtp server) {
        return post.lines(server);
    }

    /** Gives them places, so that there is something to write about. */
    public void enroll(List<TestFamily> families, SessionId session) {
        families.forEach(family -> post.enroll(family, session));
    }

    /** Puts in that many confirmations that are due; of anything else nothing is left. */
    public void fill(List<TestFamily> families, SessionId session, int count) {
        others.leaveOnly(center);
        transaction.executeWithoutResult(_ ->
                IntStream.range(0, count)
                        .forEach(i ->
                                messages.save(
                                        message(families.get(i % families.size()), session))));
    }

    /** One round of delivery, over as many lines as the settings say. */
    public void empty(ScriptedSmtp server) {
        new DeliveryRounds(post.to(server), settings).run();
    }

    private OutboxMessage message(TestFamily family, SessionId session) {
        var now = Instant.EPOCH;
        var attendee =
                new Attendee(Attendee.Kind.MEMBER, family.first().value(), family.household());
        return new OutboxMessage(
                new NewMessage(
                        "bench:" + UUID.randomUUID(),
                        MessageKind.SEAT_CONFIRMED,
                        center.id(),
                        attendee,
                        new OccurrenceId(session.value()),
                        null,
                        now),
                now);
    }
}
