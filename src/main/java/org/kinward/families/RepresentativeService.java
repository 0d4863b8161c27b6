package org.kinward.families;

import static java.util.stream.Collectors.toMap;
import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.kinward.identity.AccountContact;
import org.kinward.identity.AccountContacts;
import org.kinward.identity.AccountId;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets coordinators say whose sign-in acts for whom, as a parent's for a child. */
@Service
@Transactional
@RolesAllowed(COORDINATOR)
public class RepresentativeService {

    private final FamilyAccess families;
    private final MemberAccess access;
    private final RepresentativeRepository representatives;
    private final KnownAccounts known;
    private final ActsFor actsFor;
    private final AccountContacts accounts;

    RepresentativeService(
            FamilyAccess families,
            MemberAccess access,
            RepresentativeRepository representatives,
            KnownAccounts known,
            ActsFor actsFor,
            AccountContacts accounts) {
        this.families = families;
        this.access = access;
        this.representatives = representatives;
        this.known = known;
        this.actsFor = actsFor;
        this.accounts = accounts;
    }

    /** Who acts for the members of a household of an own center, the longest first. */
    @Transactional(readOnly = true)
    public List<Acting> of(HouseholdId household) {
        var members =
                families.requireAsStaff(household).members().stream()
                        .map(member -> member.id().value())
                        .toList();
        var found = representatives.ofMembers(members);
        var names =
                found.stream()
                        .map(Representative::account)
                        .distinct()
                        .flatMap(account -> accounts.find(account).stream())
                        .collect(toMap(AccountContact::account, Function.identity()));
        return found.stream()
                .map(one ->
                        new Acting(
                                one.member(),
                                one.account(),
                                names.containsKey(one.account())
                                        ? names.get(one.account()).name()
                                        : "",
                                one.kind()))
                .toList();
    }

    /**
     * From now on that account, which waits at the center or acts in the household, acts for this
     * member too. What consents tell the member is not shown to it. Refused for an account that
     * acts in another household.
     */
    @RetriedOnConflict
    public void actFor(MemberId member, AccountId account) {
        var found = access.requireAsStaff(member);
        known.require(account, found.center().id());
        actsFor.asGuardian(account, member, found.center().id());
    }

    /**
     * The account acts for this member no longer, be it the member's own or another's. Where it did
     * not, nothing changes.
     */
    @RetriedOnConflict
    public void stop(MemberId member, AccountId account) {
        var found = access.requireAsStaff(member);
        actsFor.end(account, member, found.center().id());
    }
}
