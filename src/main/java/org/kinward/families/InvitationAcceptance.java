package org.kinward.families;

import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import org.kinward.identity.AccountContact;
import org.kinward.identity.AccountContacts;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.stereotype.Service;

/** Lets somebody who already has a sign-in use an invitation with it. */
@Service
@RolesAllowed(FAMILY)
public class InvitationAcceptance {

    private final CurrentUser currentUser;
    private final AccountContacts accounts;
    private final JoinSteps steps;

    InvitationAcceptance(CurrentUser currentUser, AccountContacts accounts, JoinSteps steps) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.steps = steps;
    }

    /**
     * The signed-in account becomes the invited member's. Refused for a code that opens nothing,
     * for another address than the invitation went to, and for an account that already is
     * somebody's.
     */
    @RetriedOnConflict
    public void accept(String code) {
        var account = currentUser.get().account();
        var address = accounts.find(account).map(AccountContact::email).orElse(null);
        steps.completeWith(InvitationCode.read(code), account, address);
    }
}
