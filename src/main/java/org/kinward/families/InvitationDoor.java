package org.kinward.families;

import java.time.Clock;
import java.util.List;
import org.kinward.identity.AccountContacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether an invitation opens anything at this moment. */
@Component
@Transactional(readOnly = true)
class InvitationDoor {

    private final FamilyMemberRepository members;
    private final RepresentativeRepository representatives;
    private final AccountContacts accounts;
    private final Clock clock;

    InvitationDoor(
            FamilyMemberRepository members,
            RepresentativeRepository representatives,
            AccountContacts accounts,
            Clock clock) {
        this.members = members;
        this.representatives = representatives;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whether a sign-in can be made: not for who left, nor for who has one by now. */
    boolean opens(Invitation invitation) {
        var member = invitation.member();
        return invitation.isOpen(clock.instant()) && (member == null || isMissing(member));
    }

    /** Whether the sign-in was made by it, and nobody has chosen a password yet. */
    boolean lacksPassword(Invitation invitation) {
        var account = invitation.account();
        return invitation.awaitsPassword(clock.instant())
                && account != null
                && !accounts.hasSignedIn(account);
    }

    private boolean isMissing(MemberId member) {
        return members.findById(member.value()).filter(one -> !one.hasLeft()).isPresent()
                && representatives.ofMembers(List.of(member.value())).stream()
                        .noneMatch(Representative::isSelf);
    }
}
