package org.kinward.centers;

import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** A center, a room or the staff of a center changed. */
public record CenterChanged(AuditFact auditFact) implements AuditedEvent {}
