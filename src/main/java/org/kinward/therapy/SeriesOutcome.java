package org.kinward.therapy;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a series: the sessions that were planned or changed, and the dates that were left
 * out, each list by date.
 */
public record SeriesOutcome(SeriesId series, List<Done> done, List<LeftOut> leftOut) {

    /** A session with its start by the center's clocks; none for one without a time. */
    public record Done(TherapySessionId session, @Nullable LocalDateTime start) {}

    public SeriesOutcome {
        done = done.stream().sorted(byDate(Done::start)).toList();
        leftOut = leftOut.stream().sorted(byDate(LeftOut::start)).toList();
    }

    private static <T> Comparator<T> byDate(Dated<T> of) {
        return (one, other) -> {
            var first = of.start(one);
            var second = of.start(other);
            if (first == null || second == null) {
                return Boolean.compare(first == null, second == null);
            }
            return first.compareTo(second);
        };
    }

    /** What has a start, or none. */
    private interface Dated<T> {

        @Nullable LocalDateTime start(T one);
    }
}
