package org.kinward.notifications;

import static java.util.Objects.requireNonNull;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.kinward.families.MemberContact;
import org.kinward.notifications.NotificationsRefused.Reason;
import org.kinward.shared.Digests;
import org.kinward.shared.Language;
import org.springframework.stereotype.Component;

/**
 * Telephone numbers for text messages. A number counts once its owner has typed a code that was
 * sent to it: a wrong digit would tell a stranger of an appointment.
 */
@Component
class SmsNumbers {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int CODES = 1_000_000;
    private static final int SHOWN_DIGITS = 4;
    private static final String HOME = "US";

    private final SmsSettings sms;
    private final MemberSettingsRepository settings;
    private final SmsGateway gateway;
    private final LetterWriter letters;
    private final Clock clock;
    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final SecureRandom random = new SecureRandom();

    SmsNumbers(
            SmsSettings sms,
            MemberSettingsRepository settings,
            SmsGateway gateway,
            LetterWriter letters,
            Clock clock) {
        this.sms = sms;
        this.settings = settings;
        this.gateway = gateway;
        this.letters = letters;
        this.clock = clock;
    }

    boolean areOffered() {
        return sms.isConfigured();
    }

    /** Like "•••• 0142". */
    String shown(String number) {
        return "•••• " + number.substring(Math.max(0, number.length() - SHOWN_DIGITS));
    }

    /** Sends a code and remembers its print; at most one a minute. */
    void sendCode(MemberContact me, String number, Language language) {
        NotificationsRefused.when(!areOffered(), Reason.NO_GATEWAY);
        var normal = normal(number);
        var until = clock.instant().plus(GOOD_FOR);
        boolean tooSoon =
                settings.findById(me.id().value())
                        .filter(kept -> kept.askedSince(until.minus(PAUSE)))
                        .isPresent();
        NotificationsRefused.when(tooSoon, Reason.TOO_SOON);
        var code = "%06d".formatted(random.nextInt(CODES));
        var text = letters.texts(language).text("short.CODE", code);
        var result = gateway.send(new Outgoing.Sms(normal, text));
        NotificationsRefused.when(!(result instanceof DeliveryResult.Sent), Reason.CODE_NOT_SENT);
        var kept =
                settings.findById(me.id().value())
                        .orElseGet(() -> new MemberSettings(me.id()))
                        .passTo(requireNonNull(me.account()));
        kept.askFor(normal, Digests.of(code), until);
        settings.save(kept);
    }

    boolean confirm(MemberSettings kept, String code) {
        return kept.confirm(Digests.of(code.strip()), clock.instant());
    }

    private String normal(String number) {
        try {
            var parsed = numbers.parse(number, HOME);
            NotificationsRefused.when(!numbers.isValidNumber(parsed), Reason.NOT_A_NUMBER);
            return numbers.format(parsed, PhoneNumberFormat.E164);
        } catch (NumberParseException none) {
            throw new NotificationsRefused(Reason.NOT_A_NUMBER);
        }
    }
}
