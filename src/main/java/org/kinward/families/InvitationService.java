package org.kinward.families;

import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.shared.NotFound;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Lets coordinators invite family members to make a sign-in of their own. */
@Service
@Validated
@Transactional
@RolesAllowed(COORDINATOR)
public class InvitationService {

    private final FamilyAccess families;
    private final MemberAccess access;
    private final FamilyMemberRepository members;
    private final RepresentativeRepository representatives;
    private final InvitationBook invitations;

    InvitationService(
            FamilyAccess families,
            MemberAccess access,
            FamilyMemberRepository members,
            RepresentativeRepository representatives,
            InvitationBook invitations) {
        this.families = families;
        this.access = access;
        this.members = members;
        this.representatives = representatives;
        this.invitations = invitations;
    }

    /** The invitations of a household of an own center, the newest first. */
    @Transactional(readOnly = true)
    public List<InvitationDetails> of(HouseholdId household) {
        var ids =
                families.requireAsStaff(household).members().stream()
                        .map(member -> member.id().value())
                        .toList();
        return invitations.of(ids);
    }

    /**
     * Mails a code that is good once, for seven days, and withdraws earlier ones of that member.
     * Refused for a member who has a sign-in or left.
     */
    @RetriedOnConflict
    public InvitationId invite(@Valid InviteMember input) {
        var found = access.requireAsStaff(input.member());
        var person = members.lock(input.member().value()).orElseThrow(NotFound::new).details();
        FamilyRefused.when(found.member().hasLeft(), Reason.HAS_LEFT);
        FamilyRefused.when(hasSignIn(input.member()), Reason.MEMBER_ALREADY_LINKED);
        invitations.withdraw(input.member());
        return invitations
                .make(
                        new Invitee(
                                found.center().id(),
                                found.household().id(),
                                input.member(),
                                person.firstName(),
                                person.lastName(),
                                input.email(),
                                input.language()))
                .id();
    }

    /** The code opens nothing from now on; withdrawing what is not open changes nothing. */
    @RetriedOnConflict
    public void withdraw(InvitationId id) {
        var invitation = invitations.lock(id).orElseThrow(NotFound::new);
        var member = invitation.member();
        if (member == null) {
            throw new NotFound();
        }
        access.requireAsStaff(member);
        invitations.withdrawOpen(invitation);
    }

    private boolean hasSignIn(MemberId member) {
        return representatives.ofMembers(List.of(member.value())).stream()
                .anyMatch(Representative::isSelf);
    }
}
