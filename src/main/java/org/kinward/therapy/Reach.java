package org.kinward.therapy;

/** How far a change of one session of a series goes; what has begun is never touched. */
public enum Reach {
    THIS,
    /** This one and those after it. */
    FOLLOWING,
    ALL
}
