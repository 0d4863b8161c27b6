package org.kinward.families;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.StaffContacts;
import org.kinward.identity.AccountContacts;
import org.kinward.identity.FamilySignIns;
import org.kinward.shared.BusinessRefusal;
import org.springframework.stereotype.Service;

/**
 * The door that a code opens, to whoever holds it: a code came by mail, so its holder reads that
 * mailbox. A code that opens nothing is answered in one way, whatever the reason.
 */
@Service
@PermitAll
public class JoinService {

    private final InvitationRepository invitations;
    private final JoinSteps steps;
    private final FamilySignIns signIns;
    private final AccountContacts accounts;
    private final StaffContacts centers;
    private final Clock clock;

    JoinService(
            InvitationRepository invitations,
            JoinSteps steps,
            FamilySignIns signIns,
            AccountContacts accounts,
            StaffContacts centers,
            Clock clock) {
        this.invitations = invitations;
        this.steps = steps;
        this.signIns = signIns;
        this.accounts = accounts;
        this.centers = centers;
        this.clock = clock;
    }

    /** What the code offers; empty where it opens nothing. */
    public Optional<JoinOffer> find(String code) {
        return invitations
                .findByCodeHash(InvitationCode.read(code).print())
                .filter(one -> one.isOpen(clock.instant()) || lacksPassword(one))
                .map(this::offer);
    }

    /**
     * Makes the sign-in and lets Keycloak mail the link for a password. Refused where the code
     * opens nothing, another tab is at it, or Keycloak is away; trying again is always safe. Where
     * only that mail fails the sign-in stays, and {@link #mailAgain} sends it.
     */
    public JoinOutcome makeSignIn(String text) {
        var code = InvitationCode.read(text);
        var wish = steps.hold(code);
        Optional<String> subject;
        try {
            subject = signIns.make(wish);
        } catch (BusinessRefusal nothingMade) {
            steps.release(code);
            throw nothingMade;
        }
        if (subject.isEmpty()) {
            steps.release(code);
            return JoinOutcome.HAS_SIGN_IN;
        }
        signIns.mailPasswordLink(steps.complete(code, subject.get()));
        return JoinOutcome.MADE;
    }

    /** Mails the link for a password once more, at most once a minute. */
    public void mailAgain(String code) {
        signIns.mailPasswordLink(steps.askForMail(InvitationCode.read(code)));
    }

    private boolean lacksPassword(Invitation invitation) {
        var account = invitation.account();
        return invitation.awaitsPassword(clock.instant())
                && account != null
                && !accounts.hasSignedIn(account);
    }

    private JoinOffer offer(Invitation invitation) {
        var person = invitation.signIn();
        return new JoinOffer(
                centers.center(invitation.center()).map(CenterDetails::name).orElse(""),
                person.firstName(),
                person.email(),
                invitation.account() != null);
    }
}
