package org.kinward.privacy;

import org.kinward.shared.BusinessRefusal;

/** A client, link or consent that cannot be entered or changed as asked. */
public final class PrivacyRefused extends BusinessRefusal {

    /** Why. */
    public enum Reason {
        CODE_TAKEN,
        ADMITTED_IN_THE_FUTURE,
        CLIENT_DISCHARGED,
        PRESENCE_MISSING,
        NOT_INFORMED,
        SIGNER_MISSING,
        SIGNED_IN_THE_FUTURE,
        EXPIRES_IN_THE_PAST,
        EXPIRES_TOO_LATE,
        OLDER_THAN_LAST_WORD,
        SAME_DAY_AS_LAST_WORD,
        ALREADY_ENDED,
        TOO_MANY_CLAIMS,
        RELATIONSHIP_MISSING,
        DOCUMENT_MISSING,
        DOCUMENT_TOO_LARGE,
        DOCUMENT_UNREADABLE,
        SIGNATURE_MISSING,
        SIGNATURE_UNREADABLE,
        REPLACES_ANOTHER,
        RESTRICTED,
        NO_ENDING_EVENT,
        IN_THE_FUTURE,
        SAME_PERSON,
        ALREADY_SETTLED,
        BASIS_MISSING,
        BEFORE_ADMISSION,
        ADMITTED_AFTER_DISCHARGE,
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    PrivacyRefused(Reason reason, Object... arguments) {
        super("refusal.privacy." + reason, arguments);
        this.reason = reason;
    }

    static void when(boolean condition, Reason reason) {
        if (condition) {
            throw new PrivacyRefused(reason);
        }
    }

    public Reason reason() {
        return reason;
    }
}
