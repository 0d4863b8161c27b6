package org.kinward.shared;

import java.util.UUID;

/**
 * Staff looked at data about people. Reading services publish it inside their transaction, which
 * therefore must not be read-only: what cannot be written down is not shown.
 */
public record PersonalDataRead(AuditFact auditFact) implements AuditedEvent {

    /** A look at one object of a center. */
    public static PersonalDataRead of(
            String action, String objectType, UUID objectId, UUID centerId) {
        return new PersonalDataRead(AuditFact.of(action, objectType, objectId, centerId));
    }

    @Override
    public AuditKind auditKind() {
        return AuditKind.READ;
    }
}
