package org.kinward.education;

/** Where a household stands with one session. */
public enum EnrollmentStatus {
    CONFIRMED,
    WAITLISTED,
    /** Given up by the household or by staff for it. */
    CANCELLED,
    SESSION_CANCELLED;

    public boolean isLive() {
        return this == CONFIRMED || this == WAITLISTED;
    }
}
