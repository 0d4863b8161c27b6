package org.kinward.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditKind;
import org.kinward.shared.Holds;
import org.kinward.shared.RetentionClass;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets go, once a day and in small transactions, of what every module says its time is over. Each
 * transaction asks anew what is held, and writes down how much went.
 */
@Component
class Retention {

    private static final int BATCH = 500;

    private final List<RetentionClass> classes;
    private final LegalHoldRepository holds;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retention(
            List<RetentionClass> classes,
            LegalHoldRepository holds,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classes = classes;
        this.holds = holds;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    void run() {
        for (RetentionClass records : classes) {
            while (purgeBatch(records) == BATCH) {
                // The rest, if any, is the next batch's.
            }
        }
    }

    private int purgeBatch(RetentionClass records) {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    int gone = records.purge(clock.instant(), held(), BATCH);
                    if (gone > 0) {
                        announce(records.name(), gone);
                    }
                    return gone;
                }));
    }

    private void announce(String name, int gone) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        events.publishEvent(
                new AuditUsed(
                        AuditFact.of("RECORDS_PURGED", "RecordClass", id, null)
                                .with("class", name)
                                .with("records", gone),
                        AuditKind.CHANGE));
    }

    /** What is held now, wherever. */
    Holds held() {
        var centers = new HashSet<UUID>();
        var objects = new HashSet<UUID>();
        for (LegalHold hold : holds.findByLiftedAtIsNull()) {
            var object = hold.object();
            if (object == null) {
                centers.add(hold.center().value());
            } else {
                objects.add(object);
            }
        }
        return new Holds(centers, objects);
    }
}
