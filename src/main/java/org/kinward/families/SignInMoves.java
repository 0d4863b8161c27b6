package org.kinward.families;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kinward.centers.CenterId;
import org.kinward.identity.AccountId;
import org.kinward.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets accounts go on as the entry that stays, and back. Callers hold both members. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignInMoves {

    private final RepresentativeRepository representatives;
    private final FamilyMemberRepository members;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInMoves(
            RepresentativeRepository representatives,
            FamilyMemberRepository members,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.representatives = representatives;
        this.members = members;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    boolean haveOwnBoth(TwoEntries pair) {
        return Stream.of(pair.staysId(), pair.goneId()).allMatch(this::hasOwn);
    }

    /** What would become of the accounts that act for the entry that goes. */
    SignInPlan plan(TwoEntries pair) {
        var accounts =
                representatives.ofMembers(List.of(pair.goneId().value())).stream()
                        .map(Representative::account)
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .toList();
        return SignInPlan.of(
                pair,
                accounts.stream()
                        .collect(
                                toMap(
                                        account -> account,
                                        account -> representatives.lockOfAccount(account.value()),
                                        (one, _) -> one,
                                        LinkedHashMap::new)));
    }

    void apply(Collection<SignInChange> changes, CenterId center) {
        for (var one : changes) {
            if (!one.begins()) {
                representatives.findByKey(one.key()).ifPresent(representatives::delete);
            }
        }
        // Before others begin: an account and a person have each other only once.
        entities.flush();
        for (var one : changes) {
            if (one.begins()) {
                representatives.save(
                        new Representative(
                                one.account(), one.member(), one.kind(), clock.instant()));
            }
        }
        changes.forEach(one -> announce(one, center));
    }

    /**
     * Takes the changes back, account by account, where the account still acts as the changes left
     * it. What would break a rule by now is left out: who moved on to another household stays.
     *
     * @return what changed by that
     */
    List<SignInChange> takeBack(Collection<SignInChange> changes, TwoEntries pair) {
        var back =
                changes.stream().collect(groupingBy(SignInChange::account)).entrySet().stream()
                        .sorted((one, other) ->
                                one.getKey().value().compareTo(other.getKey().value()))
                        .flatMap(each -> back(each.getKey(), each.getValue(), pair).stream())
                        .toList();
        apply(back, pair.center().id());
        return back;
    }

    private List<SignInChange> back(
            AccountId account, List<SignInChange> changes, TwoEntries pair) {
        var now = representatives.lockOfAccount(account.value());
        var begun = changes.stream().filter(SignInChange::begins).toList();
        if (!begun.stream().allMatch(one -> now.stream().anyMatch(isThat(one)))) {
            return List.of();
        }
        var remaining =
                now.stream()
                        .filter(one -> begun.stream().noneMatch(done -> isThat(done).test(one)))
                        .toList();
        if (!remaining.stream().allMatch(one -> isIn(one.member(), pair.gone().household()))) {
            return List.of();
        }
        var ended =
                changes.stream()
                        .filter(one -> !one.begins())
                        .filter(one -> isIn(one.member(), pair.gone().household()))
                        .filter(one -> isFree(one, remaining))
                        .toList();
        return Stream.concat(begun.stream(), ended.stream()).map(SignInChange::reversed).toList();
    }

    private static Predicate<Representative> isThat(SignInChange change) {
        return one -> one.member().equals(change.member()) && one.kind() == change.kind();
    }

    private boolean isFree(SignInChange ended, List<Representative> remaining) {
        boolean takenByAccount =
                remaining.stream()
                        .anyMatch(one ->
                                one.member().equals(ended.member())
                                        || ended.kind() == RepresentativeKind.SELF && one.isSelf());
        return !takenByAccount
                && (ended.kind() != RepresentativeKind.SELF || !hasOwn(ended.member()));
    }

    private boolean isIn(MemberId member, HouseholdId household) {
        return members.findById(member.value())
                .filter(found -> found.household().equals(household))
                .isPresent();
    }

    boolean hasOwn(MemberId member) {
        return representatives.ofMembers(List.of(member.value())).stream()
                .anyMatch(Representative::isSelf);
    }

    private void announce(SignInChange one, CenterId center) {
        boolean own = one.kind() == RepresentativeKind.SELF;
        var action =
                one.begins()
                        ? own ? "MEMBER_LINKED" : "GUARDIAN_ADDED"
                        : own ? "MEMBER_UNLINKED" : "GUARDIAN_REMOVED";
        events.publishEvent(
                new HouseholdChanged(
                        AuditFact.of(action, "FamilyMember", one.member().value(), center.value())
                                .with("account", one.account().value())));
    }
}
