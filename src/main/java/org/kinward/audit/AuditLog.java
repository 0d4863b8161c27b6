package org.kinward.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditKind;
import org.kinward.shared.AuditedEvent;
import org.kinward.shared.Origin;
import org.kinward.shared.Origins;
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

    /** A screen reads again at each click; that is one look. */
    private static final Duration SAME_LOOK = Duration.ofHours(1);

    private final AuditEntryRepository entries;
    private final NamedSubjects subjects;
    private final AuditProofs proofs;
    private final CurrentUser currentUser;
    private final Origins origins;
    private final Clock clock;

    AuditLog(
            AuditEntryRepository entries,
            NamedSubjects subjects,
            AuditProofs proofs,
            CurrentUser currentUser,
            Origins origins,
            Clock clock) {
        this.entries = entries;
        this.subjects = subjects;
        this.proofs = proofs;
        this.currentUser = currentUser;
        this.origins = origins;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AuditedEvent event) {
        var fact = event.auditFact();
        var now = clock.instant();
        UUID actor = currentUser.find().map(person -> person.account().value()).orElse(null);
        var origin = origins.current();
        if (event.auditKind() == AuditKind.READ && isSameLook(fact, actor, origin, now)) {
            return;
        }
        var line = AuditLine.of(now, actor, event.auditKind(), fact, origin);
        entries.save(new AuditEntry(line, proofs.make(line.bytes())));
        subjects.add(line.id(), fact);
    }

    private boolean isSameLook(AuditFact fact, @Nullable UUID actor, Origin origin, Instant now) {
        return entries.existsSince(
                fact.objectId(),
                now.minus(SAME_LOOK),
                fact.action(),
                actor,
                AuditLine.text(fact),
                origin.address());
    }
}
