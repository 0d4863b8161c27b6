package org.kinward.testsupport;

import java.util.List;
import java.util.Set;
import org.kinward.education.EnrollMembers;
import org.kinward.education.SessionId;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;
import org.kinward.identity.SignedIn;

/** A household; its first member signs in. */
public record TestFamily(SignedIn person, HouseholdId household, List<MemberId> members) {

    public MemberId first() {
        return members.getFirst();
    }

    /** Asks for seats for everybody. */
    public EnrollMembers everybodyIn(SessionId session) {
        return new EnrollMembers(session, household, Set.copyOf(members));
    }
}
