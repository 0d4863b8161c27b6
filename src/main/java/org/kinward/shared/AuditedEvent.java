package org.kinward.shared;

/**
 * Something that happened and must be in the audit log. It is published inside the transaction of
 * the change; the log's row commits with the change or not at all.
 */
public interface AuditedEvent {

    /** What the log shall say. */
    AuditFact auditFact();

    /** What sort of thing it is; a read is not written again while it only repeats itself. */
    default AuditKind auditKind() {
        return AuditKind.CHANGE;
    }
}
