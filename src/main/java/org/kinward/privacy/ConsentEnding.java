package org.kinward.privacy;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.kinward.privacy.PrivacyEvent.ConsentEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows when a consent stops: the tie is suspended and everybody who shows, sends or plans
 * anything under it is told, in the caller's transaction. The caller holds the tie's lock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsentEnding {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentEnding(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void end(FamilyClientLink link, Consent consent, ConsentState how, @Nullable String by) {
        consent.end(how, by, clock.instant());
        announce(link, consent, how);
    }

    void revoke(FamilyClientLink link, Consent consent, RevokeConsent input, String by) {
        consent.revoke(input, by, clock.instant());
        announce(link, consent, ConsentState.REVOKED);
    }

    void enteredInError(FamilyClientLink link, Consent consent, String reason, String by) {
        consent.enteredInError(reason, by, clock.instant());
        announce(link, consent, ConsentState.ENTERED_IN_ERROR);
    }

    /** A restriction holds the tie back; where it shows nothing already, nothing happens. */
    void suspend(FamilyClientLink link, ClientId client) {
        if (link.state() != LinkState.ACTIVE) {
            return;
        }
        link.suspend(clock.instant());
        var tie = link.details();
        events.publishEvent(
                new PrivacyEvent.LinkSuspended(tie.id(), client, tie.recipient(), tie.center()));
    }

    private void announce(FamilyClientLink link, Consent consent, ConsentState how) {
        link.suspend(clock.instant());
        events.publishEvent(
                new ConsentEnded(
                        consent.id(), consent.client(), consent.recipient(), link.center(), how));
    }
}
