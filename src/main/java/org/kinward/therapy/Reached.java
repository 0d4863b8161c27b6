package org.kinward.therapy;

import java.util.List;

/**
 * The sessions of a series that a change reaches, locked.
 *
 * @param anchor the one it begins from
 * @param rolls all of them, the soonest first and those without a time last
 */
record Reached(Roll anchor, List<Roll> rolls) {

    Reached {
        rolls = List.copyOf(rolls);
    }

    /** Those that have a time. */
    List<Roll> timed() {
        return rolls.stream().filter(roll -> roll.session().state().hasTime()).toList();
    }

    /** The series; for a session by itself, one nobody else is in. */
    SeriesId series() {
        return anchor.session().series().orElseGet(SeriesId::create);
    }
}
