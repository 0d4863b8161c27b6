package org.kinward.privacy;

import java.time.Clock;
import java.util.Optional;
import org.kinward.centers.CenterId;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds, locks and opens ties between family members and clients. */
@Component
class LinkBook {

    private final LinkRepository links;
    private final RecipientDirectory recipients;
    private final Clock clock;

    LinkBook(LinkRepository links, RecipientDirectory recipients, Clock clock) {
        this.links = links;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** A family member of that center; one of another center is not there. */
    Recipient requireRecipient(RecipientId id, CenterId center) {
        return recipients
                .find(id)
                .filter(found -> found.center().equals(center))
                .orElseThrow(NotFound::new);
    }

    /** The same, held until the transaction ends, so that they do not leave meanwhile. */
    Recipient holdRecipient(RecipientId id, CenterId center) {
        return recipients
                .hold(id)
                .filter(found -> found.center().equals(center))
                .orElseThrow(NotFound::new);
    }

    /** The tie of these two, locked; a new one where staff tie them for the first time. */
    FamilyClientLink lockOrOpen(ClientId client, Recipient recipient) {
        return links.lock(client.value(), recipient.id().value())
                .orElseGet(() ->
                        links.save(FamilyClientLink.verified(recipient, client, clock.instant())));
    }

    /** The tie of these two, locked, where there is one. */
    Optional<FamilyClientLink> lockIfTied(ClientId client, RecipientId recipient) {
        return links.lock(client.value(), recipient.value());
    }

    /** The tie a consent belongs to, locked. */
    FamilyClientLink lock(ConsentPair pair) {
        return links.lock(pair.client(), pair.recipient()).orElseThrow(NotFound::new);
    }
}
