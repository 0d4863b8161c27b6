package org.kinward.notifications;

import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** Somebody changed how messages and calendars work, or had a message sent again. */
public record NotificationsChanged(AuditFact auditFact) implements AuditedEvent {}
