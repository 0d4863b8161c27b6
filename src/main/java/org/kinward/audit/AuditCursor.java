package org.kinward.audit;

import java.time.Instant;
import java.util.UUID;

/** The last line of a page; the next page begins after it. */
public record AuditCursor(Instant at, UUID id) {}
