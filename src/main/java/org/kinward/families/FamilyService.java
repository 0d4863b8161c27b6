package org.kinward.families;

import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.identity.AccountId;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Enters households and says which account is which member's own. */
@Service
@Validated
@Transactional
@RolesAllowed(COORDINATOR)
public class FamilyService {

    private static final Limit MOST = Limit.of(200);

    private final CenterAccess centers;
    private final MemberAccess access;
    private final HouseholdBook households;
    private final FamilySignInRepository signIns;
    private final KnownAccounts known;
    private final ActsFor actsFor;

    FamilyService(
            CenterAccess centers,
            MemberAccess access,
            HouseholdBook households,
            FamilySignInRepository signIns,
            KnownAccounts known,
            ActsFor actsFor) {
        this.centers = centers;
        this.access = access;
        this.households = households;
        this.signIns = signIns;
        this.known = known;
        this.actsFor = actsFor;
    }

    /** Enters a household of an own center with its members, in the order given. */
    public RegisteredHousehold register(@Valid RegisterHousehold input) {
        var center = centers.requireOwn(input.center());
        return households.enter(center.id(), input.name(), input.members());
    }

    /**
     * Who signed in to the family program of that own center and is linked to nobody, the longest
     * wait first, at most 200.
     */
    public List<WaitingSignIn> waiting(CenterId center) {
        centers.requireOwn(center);
        return signIns.waiting(center.value(), MOST).stream().map(FamilySignIn::details).toList();
    }

    /**
     * From now on this account, which waits at the member's center or acts for others of the
     * household, is this member's own. An account is one person's only, and a person has one
     * account only.
     */
    @RetriedOnConflict
    public void link(MemberId member, AccountId account) {
        var center = access.requireAsStaff(member).center().id();
        known.require(account, center);
        actsFor.asSelf(account, member, center);
    }
}
