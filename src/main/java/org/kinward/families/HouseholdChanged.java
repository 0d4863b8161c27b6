package org.kinward.families;

import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** A household or one of its members changed. */
public record HouseholdChanged(AuditFact auditFact) implements AuditedEvent {}
