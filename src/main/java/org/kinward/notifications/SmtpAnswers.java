package org.kinward.notifications;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.kinward.notifications.DeliveryResult.Later;
import org.kinward.notifications.DeliveryResult.Refused;
import org.kinward.notifications.DeliveryResult.ServerDown;
import org.kinward.notifications.DeliveryResult.Unclear;

/** Reads what a mail server answered (RFC 5321, 4.2.1): 4xx means later, 5xx means never. */
final class SmtpAnswers {

    private static final int PERMANENT = 500;
    private static final Pattern POLICY = Pattern.compile("\\b5\\.7\\.\\d");

    private SmtpAnswers() {}

    /** An answer that never came leaves a doubt only once the mail itself was under way. */
    static DeliveryResult read(MessagingException answer, boolean underWay) {
        DeliveryResult result = null;
        Exception next = answer;
        while (next instanceof MessagingException fault && result == null) {
            result =
                    switch (fault) {
                        case SMTPAddressFailedException address ->
                                result(address.getReturnCode(), blame(address));
                        // Refused before it heard of a reader: it does not want us at all.
                        case SMTPSendFailedException command when isAboutUs(command) ->
                                new ServerDown();
                        case SMTPSendFailedException message
                                when message.getReturnCode() > 0
                                        && message.getNextException() == null ->
                                result(message.getReturnCode(), Problem.MESSAGE_REFUSED);
                        default -> null;
                    };
            next = fault.getNextException();
        }
        var unknown = underWay ? new Unclear() : new Later(Problem.LINE_LOST);
        return result == null ? unknown : result;
    }

    private static boolean isAboutUs(SMTPSendFailedException answer) {
        return answer.getReturnCode() >= PERMANENT && answer.getCommand().startsWith("MAIL");
    }

    /**
     * What is refused for policy (RFC 3463, x.7) says nothing about whether there is such a box.
     */
    private static Problem blame(SMTPAddressFailedException answer) {
        var words = answer.getMessage();
        return words != null && POLICY.matcher(words).find()
                ? Problem.MESSAGE_REFUSED
                : Problem.ADDRESS_REFUSED;
    }

    private static @Nullable DeliveryResult result(int code, Problem permanent) {
        if (code >= PERMANENT) {
            return new Refused(permanent);
        }
        return code > 0 ? new Later(Problem.SERVER_BUSY) : null;
    }
}
