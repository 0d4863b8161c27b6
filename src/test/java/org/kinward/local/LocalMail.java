package org.kinward.local;

import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real mail server on this machine that takes every mail and delivers it to nobody. */
public final class LocalMail {

    private final GreenMail server;

    private LocalMail(GreenMail server) {
        this.server = server;
    }

    /** Listens on that port of this machine alone. */
    public static LocalMail start(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
        return new LocalMail(server);
    }

    public int port() {
        SmtpServer smtp = server.getSmtp();
        return smtp.getPort();
    }

    /** What a portal must be told to send its mails here. */
    public Map<String, String> properties() {
        return Map.of(
                "KINWARD_MAIL_HOST", "127.0.0.1",
                "KINWARD_MAIL_PORT", Integer.toString(port()),
                "KINWARD_MAIL_STARTTLS", "false",
                "KINWARD_MAIL_FROM", "appointments@kinward.example");
    }

    /** All mails it took, the oldest first. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** The part of a mail that has that type, wherever it stands. */
    public static Optional<String> part(Part part, String type) {
        try {
            if (part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    Optional<String> found = part(several.getBodyPart(i), type);
                    if (found.isPresent()) {
                        return found;
                    }
                }
                return Optional.empty();
            }
            return part.isMimeType(type)
                    ? Optional.of(
                            new String(
                                    part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("A mail cannot be read", unreadable);
        }
    }
}
