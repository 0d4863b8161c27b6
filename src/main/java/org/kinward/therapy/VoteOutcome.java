package org.kinward.therapy;

/** What became of what somebody said to a time on offer; it is kept in any case. */
public enum VoteOutcome {
    /** Kept; no time is chosen by it. */
    KEPT,
    /** With it enough people say yes, and the time is booked. */
    BOOKED,
    /** Enough people say yes, but the time cannot be had any longer. Staff are asked. */
    NOT_OPEN
}
