package org.kinward.families;

import java.util.function.Predicate;
import org.kinward.centers.CenterId;
import org.kinward.identity.AccountId;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;

/** Which accounts a center knows: those that wait there, and those that act for a family there. */
@Component
class KnownAccounts {

    private final FamilySignInRepository signIns;
    private final FamilyMemberRepository members;
    private final HouseholdRepository households;

    KnownAccounts(
            FamilySignInRepository signIns,
            FamilyMemberRepository members,
            HouseholdRepository households) {
        this.signIns = signIns;
        this.members = members;
        this.households = households;
    }

    /**
     * Holds the account if it waits there, so that two who link it at once do so in turn. Accounts
     * of other centers are answered like unknown ones, with {@link NotFound}.
     */
    void require(AccountId account, CenterId center) {
        boolean waits = signIns.findByKey(FamilySignIn.Key.of(account, center)).isPresent();
        if (!waits && members.actedForBy(account.value()).stream().noneMatch(isAt(center))) {
            throw new NotFound();
        }
    }

    private Predicate<FamilyMember> isAt(CenterId center) {
        return member ->
                households
                        .findById(member.household().value())
                        .filter(household -> household.center().equals(center))
                        .isPresent();
    }
}
