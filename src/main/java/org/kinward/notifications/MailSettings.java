package org.kinward.notifications;

import java.util.HexFormat;
import org.kinward.shared.Digests;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the installation says about mail.
 *
 * @param from the sender's address
 * @param connections how many messages one node sends at the same time
 */
@ConfigurationProperties("kinward.mail")
record MailSettings(String from, int connections) {

    private static final int ID_BYTES = 16;

    MailSettings {
        if (connections < 1) {
            throw new IllegalArgumentException("KINWARD_MAIL_CONNECTIONS must be 1 or more");
        }
    }

    /** The same id for the same key, so that a second copy of a mail can be told as one. */
    String messageId(String key) {
        var print = HexFormat.of().formatHex(Digests.of(key), 0, ID_BYTES);
        return "<" + print + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }
}
