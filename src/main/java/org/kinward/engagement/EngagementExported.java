package org.kinward.engagement;

import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditKind;
import org.kinward.shared.AuditedEvent;

/** A report was handed out as a file. */
public record EngagementExported(AuditFact auditFact) implements AuditedEvent {

    @Override
    public AuditKind auditKind() {
        return AuditKind.EXPORT;
    }
}
