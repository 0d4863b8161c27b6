package org.kinward.shared;

import java.util.UUID;

/** A person or thing whose lines can be looked for in the audit log, with a name to pick it by. */
public record AuditSubject(UUID id, String label) {}
