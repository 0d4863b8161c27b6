package org.kinward.privacy;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends the consents whose last day is over, one transaction each. Nothing waits for it, because the
 * gate looks at the time itself; it makes the cascade happen. Several nodes may run it at once.
 */
@Component
class ConsentExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentExpiry.class);
    private static final Limit AT_ONCE = Limit.of(500);

    private final ConsentRepository consents;
    private final LinkBook links;
    private final ConsentEnding ending;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConsentExpiry(
            ConsentRepository consents,
            LinkBook links,
            ConsentEnding ending,
            TransactionTemplate transaction,
            Clock clock) {
        this.consents = consents;
        this.links = links;
        this.ending = ending;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        for (UUID id : consents.findOverdue(clock.instant(), AT_ONCE)) {
            try {
                transaction.executeWithoutResult(_ -> expire(id));
            } catch (DataAccessException | TransactionException | IllegalStateException fault) {
                // One that cannot be ended must not keep the others open; it is tried again.
                LOG.error("Consent {} is over and could not be ended", id, fault);
            }
        }
    }

    private void expire(UUID id) {
        var link = links.lock(consents.findPair(id).orElseThrow());
        // Read under the lock: another node, or a revocation, may have been quicker.
        consents.findById(id)
                .filter(consent -> consent.details().state() == ConsentState.ACTIVE)
                .ifPresent(consent -> ending.end(link, consent, ConsentState.EXPIRED, null));
    }
}
