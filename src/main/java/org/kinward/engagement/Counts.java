package org.kinward.engagement;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.kinward.attendance.Tally;
import org.kinward.attendance.TopicFacts;

/**
 * The numbers of one row.
 *
 * @param values what is known; a count that makes no sense for the row is missing
 * @param withheld what is known and not told, because it could point to a person, with what may be
 *     said of it
 */
public record Counts(Map<Count, Long> values, Map<Count, Span> withheld) {

    public static final Counts NONE = new Counts(Map.of(), Map.of());

    public Counts {
        values = Map.copyOf(values);
        withheld = Map.copyOf(withheld);
    }

    static Counts of(Tally tally) {
        return new Counts(
                Map.of(
                        Count.PRESENT, tally.present(),
                        Count.MISSED, tally.noShow() + tally.lateCancel(),
                        Count.NO_SHOW, tally.noShow(),
                        Count.LATE_CANCEL, tally.lateCancel(),
                        Count.NEUTRAL,
                                tally.cancelled() + tally.excused() + tally.sessionCancelled(),
                        Count.GAVE_NOTICE, tally.cancelled() + tally.excused(),
                        Count.SESSION_CANCELLED, tally.sessionCancelled(),
                        Count.NOT_RECORDED, tally.notRecorded()),
                Map.of());
    }

    static Counts of(TopicFacts facts) {
        return of(facts.tally())
                .with(Count.SESSIONS, facts.held())
                .with(Count.SEATS, facts.seats());
    }

    /** The same numbers with one more. */
    Counts with(Count count, long value) {
        var more = new EnumMap<Count, Long>(Count.class);
        more.putAll(values);
        more.put(count, value);
        return new Counts(more, withheld);
    }

    /** Both together. */
    Counts plus(Counts other) {
        var sums = new EnumMap<Count, Long>(Count.class);
        sums.putAll(values);
        other.values.forEach((count, value) -> sums.merge(count, value, Long::sum));
        return new Counts(sums, withheld);
    }

    /** The same numbers without that one, of which only this is said. */
    Counts withhold(Count hidden, Span said) {
        var left = new EnumMap<Count, Long>(Count.class);
        left.putAll(values);
        left.remove(hidden);
        var more = new EnumMap<Count, Span>(Count.class);
        more.putAll(withheld);
        more.put(hidden, said);
        return new Counts(left, more);
    }

    /** The number; empty where it is withheld or makes no sense for the row. */
    public OptionalLong get(Count count) {
        var value = values.get(count);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** The numbers added up; empty where one of them is missing. */
    OptionalLong sum(Set<Count> counts) {
        return values.keySet().containsAll(counts)
                ? OptionalLong.of(
                        counts.stream().mapToLong(count -> values.getOrDefault(count, 0L)).sum())
                : OptionalLong.empty();
    }

    /** What may be said of the numbers added up; nothing where one of them is missing. */
    Span span(Set<Count> counts) {
        return counts.stream().map(this::span).reduce(Span.only(0), Span::plus);
    }

    private Span span(Count count) {
        var value = values.get(count);
        return value == null ? withheld.getOrDefault(count, Span.UNKNOWN) : Span.only(value);
    }
}
