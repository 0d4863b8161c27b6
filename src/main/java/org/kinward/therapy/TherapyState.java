package org.kinward.therapy;

import java.util.EnumSet;
import java.util.Set;

/** How far a session is. */
public enum TherapyState {
    /** Who and what is known; no time is. */
    REQUESTED,
    /** Two or three times are on offer, and held. */
    PROPOSED,
    /** One time is set; not enough people have said yes to it. */
    PENDING,
    /** Enough people come. */
    CONFIRMED,
    /** It took place, in whole or in part. */
    HELD,
    /** It did not take place, because people did not come. */
    NO_SHOW,
    CANCELLED;

    /** Whether a session may go from here to there. */
    public boolean mayBecome(TherapyState next) {
        return following().contains(next);
    }

    private Set<TherapyState> following() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(PROPOSED, PENDING, CANCELLED);
            case PROPOSED -> EnumSet.of(REQUESTED, PROPOSED, PENDING, CONFIRMED, CANCELLED);
            case PENDING -> EnumSet.of(PROPOSED, PENDING, CONFIRMED, HELD, NO_SHOW, CANCELLED);
            case CONFIRMED -> EnumSet.of(PENDING, CONFIRMED, HELD, NO_SHOW, CANCELLED);
            // What was written down by mistake can be put right.
            case HELD, NO_SHOW -> EnumSet.of(HELD, NO_SHOW);
            case CANCELLED -> EnumSet.noneOf(TherapyState.class);
        };
    }

    /** Whether people may still answer for it, be moved and be taken out. */
    public boolean isComing() {
        return this == REQUESTED || this == PROPOSED || hasTime();
    }

    /** Whether its people know of it and may answer. */
    public boolean isToldOf() {
        return this == PROPOSED || hasTime();
    }

    /** Whether one time is set and still to come, as far as anybody wrote down. */
    public boolean hasTime() {
        return this == PENDING || this == CONFIRMED;
    }
}
