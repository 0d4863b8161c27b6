package org.kinward.notifications;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.StaffId;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;

/** Somebody who takes part in an occurrence: a member of a household, or staff who hold it. */
record Attendee(Kind kind, UUID id, @Nullable HouseholdId household) {

    enum Kind {
        MEMBER,
        STAFF
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
