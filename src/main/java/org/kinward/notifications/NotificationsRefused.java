package org.kinward.notifications;

import org.kinward.shared.BusinessRefusal;

/** Why messages or calendars cannot be set or sent as asked. */
public final class NotificationsRefused extends BusinessRefusal {

    /** The reasons, each with its sentence in messages.properties. */
    public enum Reason {
        CHANGED_MEANWHILE,
        QUIET_HALF,
        QUIET_NEVER_ENDS,
        NUMBER_NOT_CONFIRMED,
        NOT_A_NUMBER,
        NO_GATEWAY,
        TOO_SOON,
        CODE_NOT_SENT,
        NOT_RESENDABLE,
        SENDER_NOT_NEUTRAL,
        NOT_AN_ADDRESS,
        REPLY_NOT_NEUTRAL,
        NO_OWN_ADDRESS,
        TEST_NOT_SENT
    }

    private final Reason reason;

    NotificationsRefused(Reason reason) {
        super("refusal.notifications." + reason);
        this.reason = reason;
    }

    static void when(boolean condition, Reason reason) {
        if (condition) {
            throw new NotificationsRefused(reason);
        }
    }

    public Reason reason() {
        return reason;
    }
}
