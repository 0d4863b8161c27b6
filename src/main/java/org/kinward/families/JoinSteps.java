package org.kinward.families;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
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
    private final InvitationDoor door;
    private final ActsFor actsFor;
    private final Newcomers newcomers;
    private final Clock clock;

    JoinSteps(
            InvitationBook invitations,
            AccountRegister accounts,
            InvitationDoor door,
            ActsFor actsFor,
            Newcomers newcomers,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.door = door;
        this.actsFor = actsFor;
        this.newcomers = newcomers;
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
        invitation.accept(account, link(invitation, account), clock.instant());
        return account;
    }

    /** An account that somebody already had becomes the invited member's. */
    @RetriedOnConflict
    void completeWith(InvitationCode code, AccountId account, @Nullable String address) {
        var invitation = open(code);
        JoinRefused.when(!invitation.isFor(address), Reason.OTHER_ADDRESS);
        invitation.acceptWith(account, link(invitation, account), clock.instant());
    }

    /** The account whose owner has yet to choose a password; refused more than once a minute. */
    @RetriedOnConflict
    AccountId askForMail(InvitationCode code) {
        var invitation =
                invitations
                        .lock(code)
                        .filter(door::lacksPassword)
                        .orElseThrow(() -> new JoinRefused(Reason.NOT_USABLE));
        JoinRefused.when(invitation.wasMailedJustNow(clock.instant()), Reason.MAILED_JUST_NOW);
        invitation.mailed(clock.instant());
        return requireNonNull(invitation.account());
    }

    private Invitation open(InvitationCode code) {
        return invitations
                .lock(code)
                .filter(door::opens)
                .orElseThrow(() -> new JoinRefused(Reason.NOT_USABLE));
    }

    private MemberId link(Invitation invitation, AccountId account) {
        var invited = invitation.member();
        var member = invited == null ? newcomers.enter(invitation) : invited;
        actsFor.asSelf(account, member, invitation.center());
        newcomers.begin(member);
        invitations.announce("INVITATION_ACCEPTED", invitation);
        return member;
    }
}
