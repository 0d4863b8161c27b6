package org.kinward.engagement;

/**
 * Where a rate lies whose numbers are not all told. It is made of what every reader may know, so it
 * tells nobody anything new.
 *
 * @param part the numerator
 * @param whole the denominator
 */
public record RateRange(Span part, Span whole, double low, double high) {

    /** A share of a whole that the part belongs to, given the rest of it. */
    static RateRange ofPartAndRest(Span part, Span rest) {
        return new RateRange(
                part,
                part.plus(rest),
                (double) part.low() / (part.low() + rest.high()),
                (double) part.high() / (part.high() + rest.low()));
    }

    /** A share of something counted by itself. */
    static RateRange ofPartAndWhole(Span part, Span whole) {
        return new RateRange(
                part,
                whole,
                (double) part.low() / whole.high(),
                (double) part.high() / whole.low());
    }
}
