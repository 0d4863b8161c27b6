package org.kinward.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Turns a mail into what goes over the line: text, page, and calendar file. */
@Component
class MimeWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailLayout layout;
    private final MailSettings settings;

    MimeWriter(MailLayout layout, MailSettings settings) {
        this.layout = layout;
        this.settings = settings;
    }

    /** Fills the empty message; refuses an address that is none. */
    MimeMessage write(MimeMessage mime, Outgoing.Mail mail) throws MessagingException {
        var letter = mail.letter();
        var helper = new MimeMessageHelper(mime, true, UTF_8);
        helper.setValidateAddresses(true);
        helper.setFrom(from(mail.senderName()));
        helper.setTo(mail.to());
        if (mail.replyTo() != null) {
            helper.setReplyTo(mail.replyTo());
        }
        helper.setSubject(letter.subject());
        var body = layout.lay(letter);
        helper.setText(body.text(), body.html());
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("Content-Language", letter.locale().getLanguage());
        var stop = letter.unsubscribe();
        if (stop != null) {
            mime.setHeader("List-Unsubscribe", "<" + stop.url() + ">");
            mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        attach(helper, mail.calendar());
        mime.saveChanges();
        // Saving gives it an id of its own; ours is the same for each attempt.
        mime.setHeader("Message-ID", mail.messageId());
        return mime;
    }

    private static void attach(MimeMessageHelper helper, @Nullable String calendar)
            throws MessagingException {
        if (calendar != null) {
            var method = calendar.contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
            helper.addAttachment(
                    "appointment.ics",
                    new ByteArrayResource(calendar.getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method=" + method);
        }
    }

    private InternetAddress from(String name) throws MessagingException {
        var address = new InternetAddress(settings.from(), true);
        try {
            address.setPersonal(name, UTF_8);
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException("Every Java has UTF-8", never);
        }
        return address;
    }
}
