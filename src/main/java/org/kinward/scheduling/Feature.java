package org.kinward.scheduling;

/** The parts of a family program that book. */
public enum Feature {
    EDUCATION,
    THERAPY
}
