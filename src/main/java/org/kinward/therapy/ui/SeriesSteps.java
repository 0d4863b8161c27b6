package org.kinward.therapy.ui;

import java.time.ZoneId;
import java.util.function.Function;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.ui.ConflictWords;
import org.kinward.shared.ui.Attempt;
import org.kinward.therapy.Doubts;
import org.kinward.therapy.SeriesOutcome;
import org.kinward.therapy.SeriesUndecided;

/**
 * Plans or changes several sessions. Where staff have to decide about dates it asks them, and in
 * the end it tells which dates were done and which were left.
 */
final class SeriesSteps {

    private final SeriesWork work;
    private final ConflictWords words;
    private final ZoneId zone;
    private final Function<Doubts, SeriesOutcome> change;
    private final Runnable afterwards;

    SeriesSteps(
            SeriesWork work,
            ConflictWords words,
            ZoneId zone,
            Function<Doubts, SeriesOutcome> change,
            Runnable afterwards) {
        this.work = work;
        this.words = words;
        this.zone = zone;
        this.change = change;
        this.afterwards = afterwards;
    }

    /** Whether it went through at once; the form stays open while nothing was done. */
    boolean run() {
        return run(Doubts.ASK);
    }

    private boolean run(Doubts doubts) {
        SeriesOutcome outcome;
        try {
            outcome = change.apply(doubts);
        } catch (SeriesUndecided undecided) {
            ask(undecided, doubts.overruled());
            return false;
        }
        boolean idle = outcome.done().isEmpty() && !outcome.leftOut().isEmpty();
        if (!idle) {
            afterwards.run();
        }
        new SeriesOutcomeDialog(work, outcome, words, zone).open();
        return !idle;
    }

    private void ask(SeriesUndecided undecided, Overruled before) {
        new SeriesDoubtsDialog(
                        undecided.outcome(),
                        words,
                        zone,
                        given -> {
                            // What comes up now is said in a dialog of its own: this one is done.
                            var _ =
                                    Attempt.get(() ->
                                            run(
                                                    new Doubts(
                                                            before.and(given.overruled()),
                                                            given.asked())));
                            return true;
                        })
                .open();
    }
}
