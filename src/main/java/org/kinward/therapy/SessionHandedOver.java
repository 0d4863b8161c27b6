package org.kinward.therapy;

import org.kinward.centers.CenterId;
import org.kinward.centers.StaffId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** A colleague holds the session in a therapist's place. */
record SessionHandedOver(TherapySessionId session, CenterId center, StaffId from, StaffId to)
        implements AuditedEvent {

    @Override
    public AuditFact auditFact() {
        return AuditFact.of(
                        "THERAPY_HANDED_OVER", "TherapySession", session.value(), center.value())
                .with("from", from.value())
                .with("to", to.value());
    }
}
