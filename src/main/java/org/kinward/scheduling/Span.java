package org.kinward.scheduling;

import java.time.Instant;

/** A stretch of time: from its first instant up to, and without, its end. */
record Span(Instant from, Instant to) {

    boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Span clip(Span bounds) {
        return new Span(
                from.isBefore(bounds.from) ? bounds.from : from,
                to.isAfter(bounds.to) ? bounds.to : to);
    }
}
