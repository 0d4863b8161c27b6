package org.kinward.engagement;

/** The numbers a withheld number can be, as far as every reader may know. Both ends are in it. */
public record Span(long low, long high) {

    /** Nothing is said about the number. */
    static final Span UNKNOWN = new Span(0, Long.MAX_VALUE);

    static Span only(long value) {
        return new Span(value, value);
    }

    boolean isKnown() {
        return high != Long.MAX_VALUE;
    }

    Span plus(Span other) {
        return isKnown() && other.isKnown()
                ? new Span(low + other.low, high + other.high)
                : UNKNOWN;
    }
}
