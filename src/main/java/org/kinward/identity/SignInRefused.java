package org.kinward.identity;

import org.kinward.shared.BusinessRefusal;

/** A sign-in that cannot be made now, or not so. */
public final class SignInRefused extends BusinessRefusal {

    /** Why. */
    public enum Reason {
        /** Keycloak cannot be reached; nothing was made that trying again would make twice. */
        UNREACHABLE,
        /** Keycloak takes no such name or address. */
        NOT_ACCEPTED,
        /** The sign-in is there; the mail with which to choose a password could not be sent. */
        MAIL_NOT_SENT
    }

    private final Reason reason;

    SignInRefused(Reason reason, Throwable cause) {
        super(cause, "refusal.signIn." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
