package org.kinward.therapy;

/** Who is left to come to a session. */
public enum Turnout {
    /** Enough people come, or may still say that they do. */
    OPEN,
    /** A time is set, and too few come even if everybody who has not said no does. */
    TOO_FEW,
    /** Everybody was taken out of a session that is still to come. */
    NOBODY
}
