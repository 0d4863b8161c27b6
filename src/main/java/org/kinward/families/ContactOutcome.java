package org.kinward.families;

/** What came of it. */
public enum ContactOutcome {
    REACHED,
    LEFT_MESSAGE,
    NO_ANSWER,
    WRONG_NUMBER
}
