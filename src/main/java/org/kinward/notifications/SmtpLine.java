package org.kinward.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.kinward.notifications.DeliveryResult.Refused;
import org.kinward.notifications.DeliveryResult.Sent;
import org.kinward.notifications.DeliveryResult.ServerDown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server, for one mail after the other. */
final class SmtpLine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);

    private final JavaMailSenderImpl sender;
    private final MimeWriter writer;
    private @Nullable Transport open;

    SmtpLine(JavaMailSenderImpl sender, MimeWriter writer) {
        this.sender = sender;
        this.writer = writer;
    }

    /** Sends it, once; what the server answered, or that it did not. */
    DeliveryResult send(Outgoing.Mail mail) {
        if (!isAddress(mail.to())) {
            return new Refused(Problem.ADDRESS_REFUSED);
        }
        var mime = new WatchedMime(sender.getSession());
        try {
            writer.write(mime, mail);
        } catch (MessagingException malformed) {
            // Something of ours, like the sender's address: no reader is to blame.
            LOG.warn("A mail could not be written: {}", malformed.getClass().getName());
            return new Refused(Problem.MESSAGE_REFUSED);
        }
        Transport line;
        try {
            line = connected();
        } catch (MessagingException unreachable) {
            LOG.warn("The mail server cannot be reached: {}", unreachable.getClass().getName());
            close();
            return new ServerDown();
        }
        try {
            line.sendMessage(mime, mime.getAllRecipients());
            return new Sent(ChannelKind.MAIL);
        } catch (MessagingException answer) {
            // What the server said may repeat the address; the log gets the kind of answer only.
            var result = SmtpAnswers.read(answer, mime.isUnderWay());
            LOG.info("The mail server did not take a message: {}", result);
            close();
            return result;
        }
    }

    private static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true);
            return true;
        } catch (AddressException none) {
            return false;
        }
    }

    private Transport connected() throws MessagingException {
        var line = open;
        if (line != null && line.isConnected()) {
            return line;
        }
        close();
        line = sender.getSession().getTransport(sender.getProtocol());
        open = line;
        line.connect(
                sender.getHost(),
                sender.getPort(),
                emptyToNull(sender.getUsername()),
                emptyToNull(sender.getPassword()));
        return line;
    }

    /** An empty name would make Jakarta Mail try to sign in with it. */
    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    @Override
    public void close() {
        var line = open;
        open = null;
        if (line != null) {
            try {
                line.close();
            } catch (MessagingException gone) {
                LOG.debug("The mail server was gone already", gone);
            }
        }
    }

    /** Knows whether any of it has been sent: the line asks for it when the server wants it. */
    private static final class WatchedMime extends MimeMessage {

        private boolean underWay;

        WatchedMime(Session session) {
            super(session);
        }

        boolean isUnderWay() {
            return underWay;
        }

        @Override
        public void writeTo(OutputStream out, String @Nullable [] without)
                throws IOException, MessagingException {
            underWay = true;
            super.writeTo(out, without);
        }
    }
}
