package org.kinward.notifications;

import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Opens lines to the mail server that is configured for Spring's mail sender. */
@Component
class Smtp {

    private final JavaMailSenderImpl sender;
    private final MimeWriter writer;

    Smtp(JavaMailSenderImpl sender, MimeWriter writer) {
        this.sender = sender;
        this.writer = writer;
    }

    /** A line that connects with the first mail, and again after it was lost. */
    SmtpLine open() {
        return new SmtpLine(sender, writer);
    }
}
