package org.kinward.notifications;

import java.util.UUID;
import org.kinward.centers.CenterId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.PersonalDataRead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the audit log what was changed by hand. */
@Component
class Announcing {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Announcing(ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.events = events;
        this.transaction = transaction;
    }

    void tell(String action, String type, UUID object, CenterId center) {
        tell(AuditFact.of(action, type, object, center.value()));
    }

    /** The same in a transaction of its own. */
    void tellAlone(String action, String type, UUID object, CenterId center) {
        transaction.executeWithoutResult(_ -> tell(action, type, object, center));
    }

    void tell(String action, String type, UUID object) {
        tell(AuditFact.of(action, type, object, null));
    }

    /** Somebody looked at names and messages of a center. */
    void tellRead(String action, CenterId center) {
        events.publishEvent(PersonalDataRead.of(action, "Center", center.value(), center.value()));
    }

    void tell(AuditFact fact) {
        events.publishEvent(new NotificationsChanged(fact));
    }
}
