package org.kinward.families;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinward.local.LocalMail;
import org.kinward.local.TestServices;

/** Reads the codes in the mails that an address got. */
public final class Letters {

    private static final Pattern DOOR = Pattern.compile("/join/([0-9A-Z]{16})");

    private Letters() {}

    /** The codes that went to that address, the oldest first. */
    public static List<String> codes(String address) {
        return to(address).stream().flatMap(mail -> code(mail).stream()).toList();
    }

    public static List<MimeMessage> to(String address) {
        return TestServices.mail().received().stream()
                .filter(mail -> recipients(mail).contains(address))
                .toList();
    }

    /** Other mails have none. */
    private static Optional<String> code(MimeMessage mail) {
        var door = DOOR.matcher(LocalMail.part(mail, "text/plain").orElseThrow());
        return door.find() ? Optional.of(door.group(1)) : Optional.empty();
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Object::toString).toList();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
