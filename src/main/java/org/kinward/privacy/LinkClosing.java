package org.kinward.privacy;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Closes ties for good, with the consents that hang on them. */
@Component
class LinkClosing {

    private final LinkRepository links;
    private final ConsentRepository consents;
    private final ConsentEnding ending;
    private final Clock clock;

    LinkClosing(
            LinkRepository links, ConsentRepository consents, ConsentEnding ending, Clock clock) {
        this.links = links;
        this.consents = consents;
        this.ending = ending;
        this.clock = clock;
    }

    void closeAllOf(ClientId client, String by) {
        links.lockAllOf(client.value()).forEach(link -> close(link, by));
    }

    /** The caller holds the tie's lock. */
    void close(FamilyClientLink link, String by) {
        var details = link.details();
        if (details.client() != null) {
            consents.findActive(details.client().value(), details.recipient().value())
                    .ifPresent(consent -> ending.end(link, consent, ConsentState.EXPIRED, by));
        }
        link.close(clock.instant());
    }
}
