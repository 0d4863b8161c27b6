package org.kinward.engagement;

import static org.kinward.engagement.Count.FAMILIES;
import static org.kinward.engagement.Count.FAMILIES_PRESENT;
import static org.kinward.engagement.Count.GAVE_NOTICE;
import static org.kinward.engagement.Count.LATE_CANCEL;
import static org.kinward.engagement.Count.NOT_RECORDED;
import static org.kinward.engagement.Count.NO_SHOW;
import static org.kinward.engagement.Count.PRESENT;
import static org.kinward.engagement.Count.SEATS;
import static org.kinward.engagement.Count.SESSION_CANCELLED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The rates of a report, each a share of counts (docs/glossary.md). Their definitions in words are
 * the messages {@code engagement.definition.*}; whoever changes a formula changes both.
 */
public enum Measure {
    ATTENDANCE(Set.of(PRESENT), Set.of(PRESENT, NO_SHOW, LATE_CANCEL)),
    NO_SHOWS(Set.of(NO_SHOW), Set.of(PRESENT, NO_SHOW)),
    MISSED(Set.of(NO_SHOW, LATE_CANCEL), Set.of(PRESENT, NO_SHOW, LATE_CANCEL)),
    COMMITMENT(Set.of(PRESENT, GAVE_NOTICE), Set.of(PRESENT, GAVE_NOTICE, NO_SHOW, LATE_CANCEL)),
    UTILIZATION(Set.of(PRESENT), Set.of(SEATS)),
    REACH(Set.of(FAMILIES_PRESENT), Set.of(FAMILIES)),
    /** A place without a mark is missing data: it lowers this and is in no other rate. */
    COMPLETENESS(
            Set.of(PRESENT, NO_SHOW, LATE_CANCEL, GAVE_NOTICE, SESSION_CANCELLED),
            Set.of(PRESENT, NO_SHOW, LATE_CANCEL, GAVE_NOTICE, SESSION_CANCELLED, NOT_RECORDED));

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

    /** Everything the rate is made of. */
    public Set<Count> counts() {
        var all = EnumSet.copyOf(numerator);
        all.addAll(denominator);
        return Set.copyOf(all);
    }
}
