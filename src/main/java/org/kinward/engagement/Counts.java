package org.kinward.engagement;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.kinward.attendance.Tally;
import org.kinward.attendance.TopicFacts;

/**
 * The numbers of one row.
 *
 * @param values what is known; a count that makes no sense for the row is missing
 * @param withheld what is known and not told, because it could point to a person
 */
public record Counts(Map<Count, Long> values, Set<Count> withheld) {

    public static final Counts NONE = new Counts(Map.of(), Set.of());

    public Counts {
        values = Map.copyOf(values);
        withheld = Set.copyOf(withheld);
    }

    static Counts of(Tally tally) {
        return new Counts(
                Map.of(
                        Count.PRESENT, tally.present(),
                        Count.NO_SHOW, tally.noShow(),
                        Count.LATE_CANCEL, tally.lateCancel(),
                        Count.GAVE_NOTICE, tally.cancelled() + tally.excused(),
                        Count.SESSION_CANCELLED, tally.sessionCancelled(),
                        Count.NOT_RECORDED, tally.notRecorded()),
                Set.of());
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

    /** The same numbers without these, which are marked as withheld. */
    Counts withhold(Collection<Count> hidden) {
        var left = new EnumMap<Count, Long>(Count.class);
        left.putAll(values);
        var more = EnumSet.noneOf(Count.class);
        more.addAll(withheld);
        hidden.stream().filter(left::containsKey).forEach(more::add);
        left.keySet().removeAll(more);
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

    /** Whether one of these is known and not told. */
    public boolean withholdsAny(Set<Count> counts) {
        return withheld.stream().anyMatch(counts::contains);
    }
}
