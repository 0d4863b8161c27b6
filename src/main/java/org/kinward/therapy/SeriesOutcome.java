package org.kinward.therapy;

import java.time.LocalDateTime;
import java.util.List;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.Proposal;

/**
 * What became of a series: the sessions that have their time now, and the dates that were left out.
 */
public record SeriesOutcome(SeriesId series, List<TherapySessionId> done, List<LeftOut> leftOut) {

    public SeriesOutcome {
        done = List.copyOf(done);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A date that was left out.
     *
     * @param conflicts what stood against it; empty where a member has a place elsewhere in the
     *     program, or the clocks skip that hour
     * @param alternatives times in the week from that day on, for a new series
     */
    public record LeftOut(
            LocalDateTime start, List<Conflict> conflicts, List<Proposal> alternatives) {

        public LeftOut {
            conflicts = List.copyOf(conflicts);
            alternatives = List.copyOf(alternatives);
        }
    }
}
