package org.kinward.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The quarters of an hour of a stretch of time at which something of some length may begin, one bit
 * each: putting the times of many people together is a word or two of logic.
 */
final class Starts {

    private static final long STEP = Duration.ofMinutes(15).toSeconds();

    private final Span window;
    private final long first;
    private final long length;
    private final int count;
    private final BitSet free;

    private Starts(Span window, long length, BitSet free) {
        this.window = window;
        this.length = length;
        this.first = Math.ceilDiv(window.from().getEpochSecond(), STEP);
        long last = Math.floorDiv(window.to().getEpochSecond() - length, STEP);
        this.count = (int) Math.max(0, last - first + 1);
        this.free = free;
    }

    /** Every start from which it is over by the window's end. */
    static Starts within(Span window, Duration length) {
        var starts = new Starts(window, length.toSeconds(), new BitSet());
        starts.free.set(0, starts.count);
        return starts;
    }

    /** Those from which nothing of the stretch is touched. */
    Starts without(Span taken) {
        long from = Math.floorDiv(seconds(taken.from()) - length, STEP) + 1 - first;
        long to = Math.ceilDiv(secondsUp(taken.to()), STEP) - first;
        var left = copy();
        if (to > 0 && from < count && from < to) {
            left.free.clear((int) Math.max(0, from), (int) Math.min(count, to));
        }
        return left;
    }

    /** Those from which nothing of these stretches is touched. */
    Starts withoutAll(List<Span> taken) {
        var left = this;
        for (Span span : taken) {
            left = left.without(span);
        }
        return left;
    }

    Starts none() {
        return new Starts(window, length, new BitSet());
    }

    Starts and(Starts other) {
        var both = copy();
        both.free.and(other.free);
        return both;
    }

    Starts or(Starts other) {
        var either = copy();
        either.free.or(other.free);
        return either;
    }

    boolean contains(int index) {
        return free.get(index);
    }

    boolean isEmpty() {
        return free.isEmpty();
    }

    int size() {
        return free.cardinality();
    }

    IntStream indexes() {
        return free.stream();
    }

    Instant at(int index) {
        return Instant.ofEpochSecond((first + index) * STEP);
    }

    private Starts copy() {
        return new Starts(window, length, (BitSet) free.clone());
    }

    private static long seconds(Instant instant) {
        return instant.getEpochSecond();
    }

    private static long secondsUp(Instant instant) {
        return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
    }
}
