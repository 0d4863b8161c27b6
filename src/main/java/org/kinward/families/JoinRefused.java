package org.kinward.families;

import org.kinward.shared.BusinessRefusal;

/** An invitation that cannot be used as asked. */
public final class JoinRefused extends BusinessRefusal {

    /** Why. */
    public enum Reason {
        /** Unknown, used, withdrawn or too old: nobody is told which. */
        NOT_USABLE,
        /** Another tab is at it. */
        BUSY,
        /** The second mail was asked for a moment ago. */
        MAILED_JUST_NOW,
        /** Signed in with another address than the invitation went to. */
        OTHER_ADDRESS,
        TOO_MANY_REQUESTS
    }

    private final Reason reason;

    JoinRefused(Reason reason) {
        super("refusal.join." + reason);
        this.reason = reason;
    }

    static void when(boolean condition, Reason reason) {
        if (condition) {
            throw new JoinRefused(reason);
        }
    }

    public Reason reason() {
        return reason;
    }
}
