package org.kinward.notifications;

import static java.util.Objects.requireNonNull;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinward.families.MemberId;
import org.kinward.identity.AccountContacts;
import org.kinward.identity.SignedIn;
import org.kinward.local.LocalMail;
import org.kinward.local.TestServices;
import org.kinward.testsupport.TestCenter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a center's messages leave, and reads what arrived in a person's inbox. */
@TestComponent
public class Postbox {

    private final Delivery delivery;
    private final Reminders reminders;
    private final AccountContacts accounts;
    private final Unsubscribing unsubscribing;
    private final JdbcClient sql;

    Postbox(
            Delivery delivery,
            Reminders reminders,
            AccountContacts accounts,
            Unsubscribing unsubscribing,
            JdbcClient sql) {
        this.delivery = delivery;
        this.reminders = reminders;
        this.accounts = accounts;
        this.unsubscribing = unsubscribing;
        this.sql = sql;
    }

    /** Sends what is due of that center; what other tests left is not sent any more. */
    public void deliver(TestCenter center) {
        leaveOnly(center);
        delivery.run();
    }

    /** Where the link in that member's reminders leads. */
    public String wayOut(MemberId member) {
        return unsubscribing.address(member);
    }

    /** Sends whatever is due. */
    public void deliver() {
        delivery.run();
    }

    /** The same after reminders were looked for. */
    public void remindAndDeliver(TestCenter center) {
        reminders.run();
        deliver(center);
    }

    void leaveOnly(TestCenter center) {
        sql.sql(
                        "UPDATE outbox_messages SET state = 'DROPPED', next_attempt_at = NULL"
                                + " WHERE next_attempt_at IS NOT NULL AND center_id <> ?")
                .param(bytes(center.id().value()))
                .update();
    }

    public String address(SignedIn person) {
        return requireNonNull(accounts.find(person.account()).orElseThrow().email());
    }

    public List<MimeMessage> inbox(SignedIn person) {
        var address = address(person);
        return TestServices.mail().received().stream().filter(mail -> isTo(mail, address)).toList();
    }

    public List<String> subjects(SignedIn person) {
        return inbox(person).stream().map(Postbox::subject).toList();
    }

    /** How the messages of a center stand, like "SEAT_CONFIRMED SENT", sorted. */
    List<String> states(TestCenter center) {
        return sql
                .sql("SELECT kind, state FROM outbox_messages WHERE center_id = ?")
                .param(bytes(center.id().value()))
                .query((row, _) -> row.getString(1) + " " + row.getString(2))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** The calendar file a mail brings along. */
    static Optional<String> calendar(MimeMessage mail) {
        return LocalMail.part(mail, "text/calendar");
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static byte[] bytes(UUID id) {
        var buffer = ByteBuffer.allocate(16);
        return buffer.putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
