package org.kinward.therapy;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.Proposal;

/**
 * A date of a series that was left out, or left as it is.
 *
 * @param start by the center's clocks; none for a session without a time
 * @param conflicts what stands against it in the calendar
 * @param alternatives times in the week from that day on
 */
public record LeftOut(
        @Nullable LocalDateTime start,
        Why why,
        List<Conflict> conflicts,
        List<Proposal> alternatives) {

    /** What kind of thing stands against the date. */
    public enum Why {
        /** Somebody or something cannot be had. */
        TAKEN,
        CLOCKS_SKIP,
        OVER,
        TOO_FAR,
        /** Somebody may not be invited to this one. */
        NOT_SAFE,
        /** Times are on offer, or it is otherwise not a session that can be changed. */
        NOT_NOW,
        /** More people would have to come than are invited. */
        QUORUM,
        /** The change does not go with who is in this session. */
        DOES_NOT_FIT;

        static Why of(TherapyRefused.Reason reason) {
            return switch (reason) {
                case TIME_DOES_NOT_EXIST -> CLOCKS_SKIP;
                case IN_THE_PAST -> OVER;
                case TOO_FAR_AHEAD -> TOO_FAR;
                case NOT_SAFE -> NOT_SAFE;
                case WRONG_STATE -> NOT_NOW;
                case QUORUM_IMPOSSIBLE -> QUORUM;
                default -> DOES_NOT_FIT;
            };
        }
    }

    public LeftOut {
        conflicts = List.copyOf(conflicts);
        alternatives = List.copyOf(alternatives);
    }

    static LeftOut because(@Nullable LocalDateTime start, TherapyRefused refusal) {
        return new LeftOut(start, Why.of(refusal.reason()), List.of(), List.of());
    }

    /** Whether a reason is enough to book it all the same. */
    public boolean mayBeOverruled() {
        return why == Why.TAKEN && conflicts.stream().allMatch(one -> one.reason().isOverridable());
    }

    /** The same, named by another start. */
    LeftOut at(@Nullable LocalDateTime other) {
        return new LeftOut(other, why, conflicts, alternatives);
    }

    LeftOut instead(List<Proposal> found) {
        return new LeftOut(start, why, conflicts, found);
    }
}
