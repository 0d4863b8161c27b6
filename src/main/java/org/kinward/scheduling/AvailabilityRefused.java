package org.kinward.scheduling;

import org.kinward.shared.BusinessRefusal;

/** Hours or an absence that cannot be entered as asked. */
public final class AvailabilityRefused extends BusinessRefusal {

    /** Why. */
    public enum Reason {
        ENDS_BEFORE_START,
        HOURS_OVERLAP,
        TOO_LONG,
        IS_OVER
    }

    private final Reason reason;

    AvailabilityRefused(Reason reason) {
        super("refusal.availability." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
