package org.kinward.privacy;

import java.time.Clock;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyEvent.ConsentEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes and settles tasks when consents end, in the transaction that ends them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskBook {

    private final TaskRepository tasks;
    private final Clock clock;

    TaskBook(TaskRepository tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Renewing is over; where nothing took its place, somebody speaks with the family. */
    @EventListener
    void on(ConsentEnded ended) {
        settle(ended.consent());
        if (ended.how() != ConsentState.SUPERSEDED) {
            var pair = new ConsentPair(ended.client().value(), ended.recipient().value());
            open(ended.center(), pair, ended.consent(), 0);
        }
    }

    /**
     * Opens the task for that many days before the end in place of earlier ones, unless it or a
     * later one was there once.
     */
    void open(CenterId center, ConsentPair pair, ConsentId consent, int daysBefore) {
        if (!tasks.exists(consent.value(), daysBefore)) {
            settle(consent);
            tasks.save(new PrivacyTask(center, pair, consent.value(), daysBefore, clock.instant()));
        }
    }

    /** What was open about this consent is done. */
    private void settle(ConsentId consent) {
        tasks.findOpenOf(consent.value())
                .forEach(task -> task.settle(TaskState.DONE, null, null, clock.instant()));
    }
}
