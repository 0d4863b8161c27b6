package org.kinward.education;

/** Whether a session takes place. Whether it is over follows from the clock. */
public enum SessionStatus {
    SCHEDULED,
    CANCELLED
}
