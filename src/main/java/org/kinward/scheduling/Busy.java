package org.kinward.scheduling;

import java.time.Instant;

/** A time somebody is taken. */
public record Busy(Resource resource, Instant from, Instant to) {}
