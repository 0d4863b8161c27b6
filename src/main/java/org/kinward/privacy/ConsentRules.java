package org.kinward.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.springframework.stereotype.Component;

/** What a consent must have before it opens anything (42 CFR 2.31(a)). */
@Component
class ConsentRules {

    /** A consent that never ends is none; centers renew once a year. */
    private static final int LONGEST_YEARS = 1;

    private final Clock clock;

    ConsentRules(Clock clock) {
        this.clock = clock;
    }

    /**
     * Refuses a form without {@link ConsentScope#PRESENCE}, one whose client was not told about
     * revoking and refusing, a representative without a name, a signature in the future, and a last
     * day that is over or more than a year after the signature.
     */
    void check(RecordConsent input, ZoneId zone) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        boolean nameless = input.signerName() == null || input.signerName().isBlank();
        refuse(!input.scopes().contains(ConsentScope.PRESENCE), Reason.PRESENCE_MISSING);
        refuse(!input.informed(), Reason.NOT_INFORMED);
        refuse(input.signer() == Signer.LEGAL_REPRESENTATIVE && nameless, Reason.SIGNER_MISSING);
        refuse(input.signedOn().isAfter(today), Reason.SIGNED_IN_THE_FUTURE);
        refuse(input.expiresOn().isBefore(today), Reason.EXPIRES_IN_THE_PAST);
        refuse(
                input.expiresOn().isAfter(input.signedOn().plusYears(LONGEST_YEARS)),
                Reason.EXPIRES_TOO_LATE);
    }

    /**
     * Refuses a form that was signed before the client's last word about this recipient: an older
     * paper does not undo a newer form or a revocation. Errors do not count as a word.
     */
    void checkOrder(RecordConsent input, List<Consent> earlier, ZoneId zone) {
        boolean outdated =
                earlier.stream()
                        .map(Consent::details)
                        .filter(known -> known.state() != ConsentState.ENTERED_IN_ERROR)
                        .anyMatch(known -> input.signedOn().isBefore(lastWord(known, zone)));
        refuse(outdated, Reason.OLDER_THAN_LAST_WORD);
    }

    private static LocalDate lastWord(ConsentDetails known, ZoneId zone) {
        var ended = known.endedAt();
        return known.state() == ConsentState.REVOKED && ended != null
                ? LocalDate.ofInstant(ended, zone)
                : known.signedOn();
    }

    private static void refuse(boolean condition, Reason reason) {
        if (condition) {
            throw new PrivacyRefused(reason);
        }
    }
}
