package org.kinward.families;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.families.JoinRefused.Reason;
import org.kinward.identity.AccountId;
import org.kinward.identity.AccountRegister;
import org.kinward.identity.NewSignIn;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of making a sign-in that happen here, each a transaction of its own, because between
 * them Keycloak is asked.
 */
@Component
@Transactional
class JoinSteps {

    private final InvitationBook invitations;
    private final AccountRegister accounts;
    private final HouseholdBook households;
    private final ActsFor actsFor;
    private final Onboardings onboardings;
    private final Clock clock;

    JoinSteps(
            InvitationBook invitations,
            AccountRegister accounts,
            HouseholdBook households,
            ActsFor actsFor,
            Onboardings onboardings,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.households = households;
        this.actsFor = actsFor;
        this.onboardings = onboardings;
        this.clock = clock;
    }

    /** Keeps others off the door for a minute and tells what sign-in to make. */
    @RetriedOnConflict
    NewSignIn hold(InvitationCode code) {
        var invitation = open(code);
        var now = clock.instant();
        JoinRefused.when(invitation.isBusy(now), Reason.BUSY);
        invitation.hold(now);
        return invitation.signIn();
    }

    /** Nothing came of it; the door is as it was. */
    @RetriedOnConflict
    void release(InvitationCode code) {
        invitations.lock(code).ifPresent(Invitation::release);
    }

    /** The sign-in is made: it is the invited member's from now on. */
    @RetriedOnConflict
    AccountId complete(InvitationCode code, String subject) {
        var invitation = open(code);
        var account = accounts.enter(subject, invitation.signIn());
        link(invitation, account);
        return account;
    }

    /** An account that somebody already had becomes the invited member's. */
    @RetriedOnConflict
    void completeWith(InvitationCode code, AccountId account, @Nullable String address) {
        var invitation = open(code);
        JoinRefused.when(!invitation.isFor(address), Reason.OTHER_ADDRESS);
        link(invitation, account);
    }

    /** The account whose owner has yet to choose a password; refused more than once a minute. */
    @RetriedOnConflict
    AccountId askForMail(InvitationCode code) {
        var invitation =
                invitations
                        .lock(code)
                        .filter(one -> one.awaitsPassword(clock.instant()))
                        .orElseThrow(() -> new JoinRefused(Reason.NOT_USABLE));
        JoinRefused.when(invitation.wasMailedJustNow(clock.instant()), Reason.MAILED_JUST_NOW);
        invitation.mailed(clock.instant());
        return requireNonNull(invitation.account());
    }

    private Invitation open(InvitationCode code) {
        return invitations
                .lock(code)
                .filter(one -> one.isOpen(clock.instant()))
                .orElseThrow(() -> new JoinRefused(Reason.NOT_USABLE));
    }

    private void link(Invitation invitation, AccountId account) {
        var member = memberOf(invitation);
        actsFor.asSelf(account, member, invitation.center());
        onboardings.begin(member);
        invitation.accept(account, member, clock.instant());
        invitations.announce("INVITATION_ACCEPTED", invitation);
    }

    /** Who asked for a sign-in themselves enters as a family of their own; staff can merge. */
    private MemberId memberOf(Invitation invitation) {
        var invited = invitation.member();
        if (invited != null) {
            return invited;
        }
        var person = invitation.signIn();
        var entered =
                households.enter(
                        invitation.center(),
                        person.lastName(),
                        List.of(
                                new NewMember(
                                        person.firstName(),
                                        person.lastName(),
                                        Relationship.OTHER)));
        return entered.members().getFirst();
    }
}
