package org.kinward.audit;

import java.time.Clock;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.SignedIn;
import org.kinward.shared.AuditedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what the modules announce, in their transaction: no change without its line, no line
 * without its change.
 */
@Component
class AuditLog {

    private final AuditEntryRepository entries;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditLog(AuditEntryRepository entries, CurrentUser currentUser, Clock clock) {
        this.entries = entries;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AuditedEvent event) {
        var actor = currentUser.find().map(SignedIn::account).orElse(null);
        entries.save(new AuditEntry(clock.instant(), actor, event.auditFact()));
    }
}
