package org.kinward.engagement;

import static org.kinward.engagement.Count.FAMILIES;
import static org.kinward.engagement.Count.FAMILIES_PRESENT;
import static org.kinward.engagement.Count.GAVE_NOTICE;
import static org.kinward.engagement.Count.NEUTRAL;
import static org.kinward.engagement.Count.NOT_RECORDED;
import static org.kinward.engagement.Count.NO_SHOW;
import static org.kinward.engagement.Count.PRESENT;
import static org.kinward.engagement.Count.SEATS;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rates of a report, each a share of counts (docs/glossary.md). Their definitions in words are
 * the messages {@code engagement.definition.*}; whoever changes a formula changes both.
 */
public enum Measure {
    ATTENDANCE(Set.of(PRESENT), Set.of(PRESENT, Count.MISSED)),
    NO_SHOWS(Set.of(NO_SHOW), Set.of(PRESENT, NO_SHOW)),
    MISSED(Set.of(Count.MISSED), Set.of(PRESENT, Count.MISSED)),
    COMMITMENT(Set.of(PRESENT, GAVE_NOTICE), Set.of(PRESENT, GAVE_NOTICE, Count.MISSED)),
    UTILIZATION(Set.of(PRESENT), Set.of(SEATS)),
    REACH(Set.of(FAMILIES_PRESENT), Set.of(FAMILIES)),
    /** A place without a mark is missing data: it lowers this and is in no other rate. */
    COMPLETENESS(
            Set.of(PRESENT, Count.MISSED, NEUTRAL),
            Set.of(PRESENT, Count.MISSED, NEUTRAL, NOT_RECORDED));

    /** The rates of a whole report, on screen and on paper. */
    public static final List<Measure> HEADLINES =
            List.of(REACH, ATTENDANCE, NO_SHOWS, UTILIZATION, COMPLETENESS);

    /** A range of a smaller base is so wide that it says nothing. */
    private static final long SMALLEST_BASE = 30;

    private final Set<Count> numerator;
    private final Set<Count> denominator;

    Measure(Set<Count> numerator, Set<Count> denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * The rate of these counts; empty where one it needs is withheld or makes no sense for the row.
     */
    public Optional<Rate> of(Counts counts) {
        var part = counts.sum(numerator);
        var whole = counts.sum(denominator);
        return part.isPresent() && whole.isPresent()
                ? Optional.of(new Rate(part.getAsLong(), whole.getAsLong()))
                : Optional.empty();
    }

    /** Where the rate lies when a count it needs is withheld; empty where that says nothing. */
    public Optional<RateRange> rangeOf(Counts counts) {
        var part = counts.span(numerator);
        var whole = counts.span(denominator);
        if (!part.isKnown() || !whole.isKnown() || whole.low() < SMALLEST_BASE) {
            return Optional.empty();
        }
        return Optional.of(
                denominator.containsAll(numerator)
                        ? RateRange.ofPartAndRest(part, counts.span(rest()))
                        : RateRange.ofPartAndWhole(part, whole));
    }

    /** Whether the rate would be told if no count were withheld. */
    public boolean isWithheld(Counts counts) {
        return of(counts).isEmpty()
                && Stream.of(numerator, denominator)
                        .flatMap(Set::stream)
                        .anyMatch(counts.withheld()::containsKey);
    }

    private Set<Count> rest() {
        var rest = EnumSet.copyOf(denominator);
        rest.removeAll(numerator);
        return rest;
    }
}
