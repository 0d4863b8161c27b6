package org.kinward.families;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.StaffContacts;
import org.kinward.identity.AccountId;
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
    private final InvitationDoor door;
    private final StaffContacts centers;

    JoinService(
            InvitationRepository invitations,
            JoinSteps steps,
            FamilySignIns signIns,
            InvitationDoor door,
            StaffContacts centers) {
        this.invitations = invitations;
        this.steps = steps;
        this.signIns = signIns;
        this.door = door;
        this.centers = centers;
    }

    /** What the code offers; empty where it opens nothing. */
    public Optional<JoinOffer> find(String code) {
        return invitations
                .findByCodeHash(InvitationCode.read(code).print())
                .filter(one -> door.opens(one) || door.lacksPassword(one))
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
        Optional<AccountId> made;
        try {
            made = signIns.make(wish).map(subject -> steps.complete(code, subject));
        } catch (FamilyRefused meanwhile) {
            steps.release(code);
            throw new JoinRefused(JoinRefused.Reason.NOT_USABLE);
        } catch (BusinessRefusal nothingMade) {
            steps.release(code);
            throw nothingMade;
        }
        if (made.isEmpty()) {
            steps.release(code);
            return JoinOutcome.HAS_SIGN_IN;
        }
        signIns.mailPasswordLink(made.get());
        return JoinOutcome.MADE;
    }

    /** Mails the link for a password once more, at most once a minute. */
    public void mailAgain(String code) {
        signIns.mailPasswordLink(steps.askForMail(InvitationCode.read(code)));
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
