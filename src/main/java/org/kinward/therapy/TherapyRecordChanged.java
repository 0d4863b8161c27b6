package org.kinward.therapy;

import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** A task, a goal or the place of a center's video sessions changed. */
public record TherapyRecordChanged(AuditFact auditFact) implements AuditedEvent {}
