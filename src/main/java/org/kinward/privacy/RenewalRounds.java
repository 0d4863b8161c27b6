package org.kinward.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a task for the privacy officer 30, 14 and 3 days before a consent ends; the family is told
 * nothing. Several nodes may run it at once: each consent's tie is locked, and a step is made once.
 */
@Component
class RenewalRounds {

    private static final Logger LOG = LoggerFactory.getLogger(RenewalRounds.class);
    private static final List<Integer> STEPS = List.of(3, 14, 30);
    private static final Limit AT_ONCE = Limit.of(500);

    private final ConsentRepository consents;
    private final LinkBook links;
    private final TaskBook tasks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RenewalRounds(
            ConsentRepository consents,
            LinkBook links,
            TaskBook tasks,
            TransactionTemplate transaction,
            Clock clock) {
        this.consents = consents;
        this.links = links;
        this.tasks = tasks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes what is missing; a step that was missed while nobody ran it is left out. */
    void run() {
        for (int days : STEPS) {
            var until = clock.instant().plus(Duration.ofDays(days));
            for (UUID id : consents.findWithoutTask(clock.instant(), until, days, AT_ONCE)) {
                try {
                    transaction.executeWithoutResult(_ -> remind(id, days));
                } catch (DataAccessException | TransactionException fault) {
                    // One that cannot be made must not keep the others back; it is tried again.
                    LOG.error("No task could be made for consent {}", id, fault);
                }
            }
        }
    }

    private void remind(UUID id, int days) {
        var pair = consents.findPair(id).orElseThrow();
        var link = links.lock(pair);
        // Read under the lock: it may have ended or be held back, or another node was quicker.
        consents.findById(id)
                .filter(consent -> link.state() == LinkState.ACTIVE)
                .filter(consent -> consent.isActiveAt(clock.instant()))
                .ifPresent(consent -> tasks.open(link.center(), pair, consent.id(), days));
    }
}
