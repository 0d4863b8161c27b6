package org.kinward.education;

import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** The curriculum changed. */
public record ModuleChanged(AuditFact auditFact) implements AuditedEvent {}
