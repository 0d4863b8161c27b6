package org.kinward.scheduling;

/** Closed days as screens show them. */
public record ClosureDetails(ClosureId id, Closure closure) {}
