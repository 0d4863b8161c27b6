package org.kinward.education;

import org.kinward.shared.BusinessRefusal;

/** Seats that cannot be given or given up as asked. */
public final class EnrollmentRefused extends BusinessRefusal {

    /** Why. */
    public enum Reason {
        SESSION_CLOSED,
        SESSION_CANCELLED,
        PARTY_TOO_LARGE,
        ALREADY_ENROLLED
    }

    private final Reason reason;

    EnrollmentRefused(Reason reason, Object... arguments) {
        super("refusal.enrollment." + reason, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
