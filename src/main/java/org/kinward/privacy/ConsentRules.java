package org.kinward.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private static void refuse(boolean condition, Reason reason) {
        if (condition) {
            throw new PrivacyRefused(reason);
        }
    }
}
