package org.kinward.families;

import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterId;
import org.kinward.identity.AccountId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Enters households and says which account acts for which member. */
@Service
@Validated
@Transactional
@RolesAllowed(COORDINATOR)
public class FamilyService {

    private static final Limit MOST = Limit.of(200);

    private final CenterAccess access;
    private final HouseholdRepository households;
    private final FamilyMemberRepository members;
    private final FamilySignInRepository signIns;
    private final ApplicationEventPublisher events;

    FamilyService(
            CenterAccess access,
            HouseholdRepository households,
            FamilyMemberRepository members,
            FamilySignInRepository signIns,
            ApplicationEventPublisher events) {
        this.access = access;
        this.households = households;
        this.members = members;
        this.signIns = signIns;
        this.events = events;
    }

    /** Enters a household of an own center with its members, in the order given. */
    public RegisteredHousehold register(@Valid RegisterHousehold input) {
        var center = access.requireOwn(input.center());
        var household = new Household(HouseholdId.create(), center.id(), input.name());
        households.save(household);
        var ids = new ArrayList<MemberId>();
        for (NewMember member : input.members()) {
            var id = MemberId.create();
            members.save(new FamilyMember(id, household.id(), member));
            ids.add(id);
        }
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of(
                                        "HOUSEHOLD_REGISTERED",
                                        "Household",
                                        household.id().value(),
                                        center.id().value())
                                .with("members", ids.size())));
        return new RegisteredHousehold(household.id(), ids);
    }

    /**
     * Who signed in to the family program of that own center and is linked to nobody, the longest
     * wait first, at most 200.
     */
    public List<WaitingSignIn> waiting(CenterId center) {
        access.requireOwn(center);
        return signIns.waiting(center.value(), MOST).stream().map(FamilySignIn::details).toList();
    }

    /**
     * From now on this account, which waits at the member's center, acts for this member. An
     * account acts for one member only, and a member has one account only.
     */
    public void link(MemberId memberId, AccountId account) {
        var member = members.findById(memberId.value()).orElseThrow(NotFound::new);
        var household = households.findById(member.household().value()).orElseThrow(NotFound::new);
        var center = access.requireOwn(household.center());
        requireUnlinked(account, center.id());
        if (member.isLinked()) {
            throw new FamilyRefused(FamilyRefused.Reason.MEMBER_ALREADY_LINKED);
        }
        member.signsInWith(account);
        signIns.deleteAllOf(account.value());
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of(
                                        "MEMBER_LINKED",
                                        "FamilyMember",
                                        memberId.value(),
                                        center.id().value())
                                .with("account", account.value())));
    }

    /** Holds the waiting account, so that of two who link it at once the second is refused. */
    private void requireUnlinked(AccountId account, CenterId center) {
        boolean waits = signIns.findByKey(FamilySignIn.Key.of(account, center)).isPresent();
        var owner = members.findByAccountId(account.value());
        if (owner.isPresent() && (waits || isAt(owner.get(), center))) {
            throw new FamilyRefused(FamilyRefused.Reason.ACCOUNT_ALREADY_LINKED);
        }
        // Accounts of other centers are answered like unknown ones.
        if (!waits) {
            throw new NotFound();
        }
    }

    private boolean isAt(FamilyMember member, CenterId center) {
        return households
                .findById(member.household().value())
                .filter(household -> household.center().equals(center))
                .isPresent();
    }
}
