package org.kinward.therapy;

/** What became of a session. */
public enum Outcome {
    HELD,
    /** It ended early, or only some of those who were needed came. */
    PARTLY,
    NOT_HELD;

    TherapyState state() {
        return this == NOT_HELD ? TherapyState.NO_SHOW : TherapyState.HELD;
    }
}
