package org.kinward.education;

import org.kinward.shared.BusinessRefusal;

/** A session or module that cannot be planned, changed or cancelled as asked. */
public final class SessionRefused extends BusinessRefusal {

    /** Why. */
    public enum Reason {
        IN_THE_PAST,
        TOO_FAR_AHEAD,
        TIME_DOES_NOT_EXIST,
        NO_PLACE,
        ROOM_TOO_SMALL,
        SEATS_TAKEN,
        NOT_A_FACILITATOR,
        MODULE_RETIRED,
        MODULE_TITLE_TAKEN,
        MODULE_CHANGED,
        ALREADY_CANCELLED,
        ALREADY_STARTED
    }

    private final Reason reason;

    SessionRefused(Reason reason, Object... arguments) {
        super("refusal.session." + reason, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
