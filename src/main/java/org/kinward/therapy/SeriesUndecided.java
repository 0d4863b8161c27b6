package org.kinward.therapy;

import org.kinward.shared.BusinessRefusal;

/**
 * Something stands against dates of a series that staff may overrule. Nothing is done until they
 * say whether these are left out, or why they are booked all the same.
 */
public final class SeriesUndecided extends BusinessRefusal {

    private final transient SeriesOutcome outcome;

    SeriesUndecided(SeriesOutcome outcome) {
        super("refusal.therapy.UNDECIDED", outcome.leftOut().size());
        this.outcome = outcome;
    }

    /** What would become of the series if those dates were left out. */
    public SeriesOutcome outcome() {
        return outcome;
    }
}
