package org.kinward.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.kinward.centers.CenterId;
import org.kinward.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit log what was changed by hand. */
@Component
class Announcing {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcing(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void tell(String action, String type, UUID object, CenterId center) {
        tell(AuditFact.of(action, type, object, center.value()));
    }

    void tell(AuditFact fact) {
        events.publishEvent(new NotificationsChanged(fact));
    }

    Instant now() {
        return clock.instant();
    }
}
