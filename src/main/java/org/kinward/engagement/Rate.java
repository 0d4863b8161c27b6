package org.kinward.engagement;

import java.util.OptionalDouble;

/** A share that never stands without its numbers. Refuses negative ones. */
public record Rate(long numerator, long denominator) {

    public Rate {
        if (numerator < 0 || denominator < 0) {
            throw new IllegalArgumentException("A rate is made of counts");
        }
    }

    /** The share, like 0.75; empty where nothing was counted, which is not the same as none. */
    public OptionalDouble value() {
        return denominator == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) numerator / denominator);
    }
}
