package org.kinward.attendance;

/** The parts of a family program that keep attendance. */
public enum Track {
    EDUCATION,
    THERAPY
}
