package org.kinward.therapy;

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
 * Ends offers among which nobody chose in time, one transaction each. Votes look at the time
 * themselves; this gives the times back. Several nodes may run it at once.
 */
@Component
class OfferExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(OfferExpiry.class);
    private static final Limit AT_ONCE = Limit.of(200);

    private final TherapySessionRepository sessions;
    private final SessionBook book;
    private final Ending ending;
    private final TherapyTasks tasks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OfferExpiry(
            TherapySessionRepository sessions,
            SessionBook book,
            Ending ending,
            TherapyTasks tasks,
            TransactionTemplate transaction,
            Clock clock) {
        this.sessions = sessions;
        this.book = book;
        this.ending = ending;
        this.tasks = tasks;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        for (UUID id : sessions.overdueOffers(clock.instant(), AT_ONCE)) {
            try {
                transaction.executeWithoutResult(_ -> expire(new TherapySessionId(id)));
            } catch (DataAccessException | TransactionException | IllegalStateException fault) {
                // One that cannot be ended must not keep the others' times; it is tried again.
                LOG.error("The offer for session {} is over and could not be ended", id, fault);
            }
        }
    }

    private void expire(TherapySessionId id) {
        var roll = book.lock(id);
        var session = roll.session();
        // Read under the lock: another node, or a vote just in time, may have been quicker.
        if (session.state() == TherapyState.PROPOSED && !session.isOnOfferAt(clock.instant())) {
            ending.endOffer(roll);
            tasks.open(session, TherapyTaskKind.OFFER_ENDED, null);
        }
    }
}
