package org.kinward.notifications;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kinward.centers.StaffContacts;
import org.kinward.families.MemberContacts;
import org.kinward.identity.AccountId;
import org.springframework.stereotype.Component;

/** As whom an account takes part: as a family member, as staff, or both. */
@Component
class FeedOwner {

    private final MemberContacts members;
    private final StaffContacts staff;

    FeedOwner(MemberContacts members, StaffContacts staff) {
        this.members = members;
        this.staff = staff;
    }

    List<UUID> attendees(AccountId account) {
        return Stream.concat(
                        members.of(account).map(member -> member.id().value()).stream(),
                        staff.of(account).stream()
                                .filter(person -> !person.details().hasLeft())
                                .map(person -> person.details().id().value()))
                .toList();
    }
}
