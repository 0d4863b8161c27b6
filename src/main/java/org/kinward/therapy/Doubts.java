package org.kinward.therapy;

import jakarta.validation.constraints.NotNull;
import org.kinward.scheduling.Overruled;

/**
 * What becomes of those dates of a series against which something stands that staff may overrule.
 *
 * @param overruled what they overrule, for every date
 * @param asked whether they want to be asked about what is left; else those dates are left out
 */
public record Doubts(@NotNull Overruled overruled, boolean asked) {

    /** Nothing is done while there is such a date; {@link SeriesUndecided} tells of it. */
    public static final Doubts ASK = new Doubts(Overruled.NOTHING, true);

    /** They are left out, like dates that cannot be had at all. */
    public static final Doubts LEAVE_OUT = new Doubts(Overruled.NOTHING, false);

    /** They are booked in spite of that; what comes up besides is asked about. */
    public static Doubts overruled(Overruled overruled) {
        return new Doubts(overruled, true);
    }

    /** Passes the outcome on, or refuses where somebody has to decide first. */
    SeriesOutcome settle(SeriesOutcome outcome) {
        if (asked && outcome.leftOut().stream().anyMatch(LeftOut::mayBeOverruled)) {
            throw new SeriesUndecided(outcome);
        }
        return outcome;
    }
}
