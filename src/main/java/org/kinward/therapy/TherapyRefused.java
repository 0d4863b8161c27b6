package org.kinward.therapy;

import java.util.List;
import org.kinward.shared.BusinessRefusal;

/** Something about a session that cannot be done as asked. */
public final class TherapyRefused extends BusinessRefusal {

    /** Why. */
    public enum Reason {
        /** All a family is told, whatever the reason: the time moved, was taken, or is over. */
        TIME_NOT_OPEN,
        /**
         * For staff alone: somebody may not be invited; {@link #obstacles} says what is missing.
         */
        NOT_SAFE,
        CHANGED_MEANWHILE,
        WRONG_STATE,
        IN_THE_PAST,
        TOO_FAR_AHEAD,
        TOO_FAR_TO_PROPOSE,
        AT_NIGHT,
        TIME_AND_PLACE,
        TIME_DOES_NOT_EXIST,
        TWO_OR_THREE_TIMES,
        TIMES_OVERLAP,
        TOO_SOON_TO_OFFER,
        NO_PLACE,
        NOT_A_THERAPIST,
        ONE_PERSON_TWICE,
        QUORUM_IMPOSSIBLE,
        TOO_MANY_FAMILIES,
        NOT_STARTED,
        NO_MINUTES,
        TOO_MANY_REQUESTS,
        REQUEST_SETTLED,
        ALREADY_SETTLED,
        SETTLED_BY,
        VIDEO_NOT_OPEN,
        VIDEO_NOT_SET_UP,
        VIDEO_ADDRESS,
        TOO_MANY_GOALS
    }

    private final Reason reason;
    private final transient List<Obstacle> obstacles;

    TherapyRefused(Reason reason, Object... arguments) {
        super("refusal.therapy." + reason, arguments);
        this.reason = reason;
        this.obstacles = List.of();
    }

    TherapyRefused(List<Obstacle> obstacles) {
        super("refusal.therapy." + Reason.NOT_SAFE, obstacles.size());
        this.reason = Reason.NOT_SAFE;
        this.obstacles = List.copyOf(obstacles);
    }

    static void when(boolean condition, Reason reason, Object... arguments) {
        if (condition) {
            throw new TherapyRefused(reason, arguments);
        }
    }

    public Reason reason() {
        return reason;
    }

    /** What stands against inviting people; empty for all other reasons. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
