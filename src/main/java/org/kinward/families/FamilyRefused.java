package org.kinward.families;

import org.kinward.shared.BusinessRefusal;

/** A sign-in that cannot be linked as asked. */
public final class FamilyRefused extends BusinessRefusal {

    /** Why. */
    public enum Reason {
        MEMBER_ALREADY_LINKED,
        ACCOUNT_ALREADY_LINKED
    }

    private final Reason reason;

    FamilyRefused(Reason reason) {
        super("refusal.family." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
