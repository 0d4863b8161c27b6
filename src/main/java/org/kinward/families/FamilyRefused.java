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
        ENTERED_TWICE,
        SAME_ENTRY,
        BOTH_SIGN_IN,
        BOTH_TIED,
        MERGE_IS_FINAL,
        CONTACT_LATER,
        NOT_CORRECTABLE,
        FILE_TOO_LARGE,
        FILE_TOO_LONG,
        FILE_NOT_TEXT,
        FILE_EMPTY,
        FILE_BROKEN,
        COLUMNS_MISSING
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
