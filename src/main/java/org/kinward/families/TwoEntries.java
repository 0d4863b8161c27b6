package org.kinward.families;

import org.kinward.centers.CenterDetails;

/** Two entries of one center that may be of one person, and which of them stays. */
record TwoEntries(CenterDetails center, FamilyMember stays, FamilyMember gone) {

    MemberId staysId() {
        return stays.details().id();
    }

    MemberId goneId() {
        return gone.details().id();
    }

    boolean areInOneHousehold() {
        return stays.household().equals(gone.household());
    }
}
