package org.kinward.attendance;

import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** Marks were set or a sheet was opened again. */
public record AttendanceChanged(AuditFact auditFact) implements AuditedEvent {}
