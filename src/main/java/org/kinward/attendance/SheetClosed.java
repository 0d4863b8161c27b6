package org.kinward.attendance;

import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** A sheet was closed: what is on it now counts, until somebody opens it again. */
public record SheetClosed(OccurrenceId occurrence, AuditFact auditFact) implements AuditedEvent {}
