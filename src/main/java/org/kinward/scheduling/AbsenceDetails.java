package org.kinward.scheduling;

import java.time.Instant;

/** An absence as screens show it. */
public record AbsenceDetails(AbsenceId id, Instant from, Instant to, AbsenceReason reason) {}
