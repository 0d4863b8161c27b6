package org.kinward.bench;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.kinward.notifications.ScriptedSmtp.Mail;
import org.kinward.testsupport.Crowd;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The baseline of the mails: one open connection per line, the bytes ready, nothing remembered. */
record BareMail(JavaMailSenderImpl sender, int lines) {

    void send(List<Mail> mails) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        Crowd.allAtOnce(IntStream.range(0, lines).boxed().toList(), _ -> line(mails, next));
    }

    private int line(List<Mail> mails, AtomicInteger next) {
        int sent = 0;
        try (var line = sender.getSession().getTransport(sender.getProtocol())) {
            line.connect(sender.getHost(), sender.getPort(), null, null);
            int i;
            while ((i = next.getAndIncrement()) < mails.size()) {
                var bytes = mails.get(i).text().getBytes(StandardCharsets.ISO_8859_1);
                var mime = new MimeMessage(sender.getSession(), new ByteArrayInputStream(bytes));
                line.sendMessage(mime, mime.getAllRecipients());
                sent++;
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("The baseline broke", e);
        }
        return sent;
    }
}
