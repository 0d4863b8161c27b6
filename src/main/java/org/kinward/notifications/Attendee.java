package org.kinward.notifications;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.StaffId;
import org.kinward.families.HouseholdId;
import org.kinward.families.InvitationId;
import org.kinward.families.MemberId;

/** Whom a message is for: a member of a household, staff, or somebody who was invited. */
record Attendee(Kind kind, UUID id, @Nullable HouseholdId household) {

    enum Kind {
        MEMBER,
        STAFF,
        /** Has an invitation and no sign-in yet; the id is the invitation's. */
        INVITED
    }

    static Attendee of(InvitationId invitation, @Nullable HouseholdId household) {
        return new Attendee(Kind.INVITED, invitation.value(), household);
    }

    static Attendee of(StaffId staff) {
        return new Attendee(Kind.STAFF, staff.value(), null);
    }

    static Set<Attendee> of(HouseholdId household, Set<MemberId> members) {
        return members.stream()
                .map(member -> new Attendee(Kind.MEMBER, member.value(), household))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isFamily() {
        return kind == Kind.MEMBER;
    }
}
