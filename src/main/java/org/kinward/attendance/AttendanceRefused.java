package org.kinward.attendance;

import org.kinward.shared.BusinessRefusal;

/** A mark or a change of a sheet that cannot be. */
public final class AttendanceRefused extends BusinessRefusal {

    /** Why. */
    public enum Reason {
        TOO_EARLY,
        SHEET_CLOSED,
        SESSION_CANCELLED,
        NOT_STARTED,
        NOT_BEFORE_START,
        PLACE_GIVEN_UP,
        NOT_A_MARK,
        MINUTES_MISSING,
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    AttendanceRefused(Reason reason) {
        super("refusal.attendance." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
