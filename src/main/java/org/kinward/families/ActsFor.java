package org.kinward.families;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.identity.AccountId;
import org.kinward.identity.AccountRegister;
import org.kinward.shared.AuditFact;
import org.kinward.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which accounts act for which members. Callers have asked whether the person may; each
 * method locks the member and the account before it looks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActsFor {

    private final FamilyMemberRepository members;
    private final RepresentativeRepository representatives;
    private final FamilySignInRepository signIns;
    private final AccountRegister accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActsFor(
            FamilyMemberRepository members,
            RepresentativeRepository representatives,
            FamilySignInRepository signIns,
            AccountRegister accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.representatives = representatives;
        this.signIns = signIns;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From now on it is the member's own account. Refused where either already belongs to somebody,
     * and for an account that acts in another household.
     */
    void asSelf(AccountId account, MemberId member, CenterId center) {
        var person = members.lock(member.value()).orElseThrow(NotFound::new);
        var before = ties(account);
        var ofMember = representatives.ofMembers(List.of(member.value()));
        FamilyRefused.when(
                before.stream().anyMatch(Representative::isSelf), Reason.ACCOUNT_ALREADY_LINKED);
        FamilyRefused.when(
                ofMember.stream().anyMatch(Representative::isSelf), Reason.MEMBER_ALREADY_LINKED);
        FamilyRefused.when(
                ofMember.stream().anyMatch(one -> one.account().equals(account)),
                Reason.ACCOUNT_ALREADY_LINKED);
        keep(account, person, RepresentativeKind.SELF, before);
        announce("MEMBER_LINKED", account, member, center);
    }

    /**
     * From now on the account acts for the member too; repeating it changes nothing. Refused for an
     * account that acts in another household.
     */
    void asGuardian(AccountId account, MemberId member, CenterId center) {
        var person = members.lock(member.value()).orElseThrow(NotFound::new);
        var before = ties(account);
        if (before.stream().anyMatch(one -> one.member().equals(member))) {
            return;
        }
        keep(account, person, RepresentativeKind.GUARDIAN, before);
        announce("GUARDIAN_ADDED", account, member, center);
    }

    /** The account acts for the member no longer; where it did not, nothing changes. */
    void end(AccountId account, MemberId member, CenterId center) {
        var _ = members.lock(member.value()).orElseThrow(NotFound::new);
        representatives
                .findByKey(Representative.Key.of(account, member))
                .ifPresent(one -> drop(one, center));
    }

    /**
     * The member goes to another household. Their own account goes with them and acts for nobody
     * who stays; who acts for somebody who stays no longer acts for the member.
     */
    void separate(MemberId member, CenterId center) {
        var _ = members.lock(member.value()).orElseThrow(NotFound::new);
        for (var one : representatives.ofMembers(List.of(member.value()))) {
            var others =
                    representatives.lockOfAccount(one.account().value()).stream()
                            .filter(other -> !other.member().equals(member))
                            .toList();
            if (one.isSelf()) {
                others.forEach(other -> drop(other, center));
            } else if (!others.isEmpty()) {
                drop(one, center);
            }
        }
    }

    /**
     * Whom the account acts for. It is held first, because a first tie has no row to hold. Ties to
     * people who left end here: nobody is kept out of a program by having left another.
     */
    private List<Representative> ties(AccountId account) {
        accounts.hold(account);
        var alive = new ArrayList<Representative>();
        for (var one : representatives.lockOfAccount(account.value())) {
            boolean left =
                    members.findById(one.member().value())
                            .filter(FamilyMember::hasLeft)
                            .isPresent();
            if (left) {
                drop(one, null);
            } else {
                alive.add(one);
            }
        }
        return alive;
    }

    private void drop(Representative one, @Nullable CenterId center) {
        representatives.delete(one);
        announce(
                one.isSelf() ? "MEMBER_UNLINKED" : "GUARDIAN_REMOVED",
                one.account(),
                one.member(),
                center);
    }

    private void keep(
            AccountId account,
            FamilyMember person,
            RepresentativeKind kind,
            List<Representative> before) {
        FamilyRefused.when(person.isMerged(), Reason.HAS_LEFT);
        FamilyRefused.when(
                before.stream()
                        .flatMap(one -> members.findById(one.member().value()).stream())
                        .anyMatch(other -> !other.household().equals(person.household())),
                Reason.ACTS_FOR_ANOTHER_FAMILY);
        representatives.save(
                new Representative(account, person.details().id(), kind, clock.instant()));
        signIns.deleteAllOf(account.value());
    }

    private void announce(
            String action, AccountId account, MemberId member, @Nullable CenterId center) {
        var at = center == null ? null : center.value();
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of(action, "FamilyMember", member.value(), at)
                                .with("account", account.value())));
    }
}
