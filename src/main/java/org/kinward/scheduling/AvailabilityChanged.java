package org.kinward.scheduling;

import java.util.UUID;
import org.kinward.centers.CenterId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** Hours, absences, closed days, pauses or equipment were entered or taken away. */
public record AvailabilityChanged(AuditFact auditFact) implements AuditedEvent {

    static AvailabilityChanged of(String action, String type, UUID object, CenterId center) {
        return new AvailabilityChanged(AuditFact.of(action, type, object, center.value()));
    }
}
