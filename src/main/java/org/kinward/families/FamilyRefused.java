package org.kinward.families;

import org.kinward.shared.BusinessRefusal;

/** Something about a family that cannot be done as asked. */
public final class FamilyRefused extends BusinessRefusal {

    /** Why. */
    public enum Reason {
        MEMBER_ALREADY_LINKED,
        ACCOUNT_ALREADY_LINKED,
        ACTS_FOR_ANOTHER_FAMILY,
        CHANGED_MEANWHILE,
        NOT_A_BIRTH_YEAR,
        HOURS_HALF,
        HOURS_NEVER_END,
        HOUSEHOLD_FULL,
        LEAVES_LATER,
        HAS_LEFT,
        CONTACT_LATER,
        NOT_CORRECTABLE
    }

    private final Reason reason;

    FamilyRefused(Reason reason) {
        super("refusal.family." + reason);
        this.reason = reason;
    }

    static void when(boolean condition, Reason reason) {
        if (condition) {
            throw new FamilyRefused(reason);
        }
    }

    public Reason reason() {
        return reason;
    }
}
