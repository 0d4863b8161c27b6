package org.kinward.audit;

import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditKind;
import org.kinward.shared.AuditedEvent;

/** Somebody used the log itself: looked into it, took it out, checked it, or held records. */
record AuditUsed(AuditFact auditFact, AuditKind auditKind) implements AuditedEvent {}
