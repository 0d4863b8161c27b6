package org.kinward.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinward.identity.AccountId;

/**
 * What becomes of the accounts that act for the entry that goes. An own account goes on as the
 * entry that stays; who acted for the one acts for the other, unless they act for people who stay
 * in another household, because nobody acts in two.
 *
 * @param lost how many times an account acts no longer for somebody, and for nobody instead
 */
record SignInPlan(List<SignInChange> changes, int lost) {

    /**
     * Plans it.
     *
     * @param acting everything that the accounts which act for the entry that goes act for
     */
    static SignInPlan of(TwoEntries pair, Map<AccountId, List<Representative>> acting) {
        var changes = new ArrayList<SignInChange>();
        acting.forEach((account, all) -> {
            for (var one : all) {
                if (one.member().equals(pair.goneId())) {
                    changes.add(SignInChange.end(one));
                    changes.addAll(instead(pair, one, all));
                }
            }
        });
        long lost =
                changes.stream()
                        .filter(one -> !one.begins())
                        .filter(one -> isLost(one, pair, changes, acting))
                        .count();
        return new SignInPlan(List.copyOf(changes), (int) lost);
    }

    private static boolean isLost(
            SignInChange ended,
            TwoEntries pair,
            List<SignInChange> changes,
            Map<AccountId, List<Representative>> acting) {
        if (!ended.member().equals(pair.goneId())) {
            return !ended.member().equals(pair.staysId());
        }
        var account = ended.account();
        return changes.stream().noneMatch(one -> one.begins() && one.account().equals(account))
                && acting.getOrDefault(account, List.of()).stream()
                        .noneMatch(one -> one.member().equals(pair.staysId()));
    }

    private static List<SignInChange> instead(
            TwoEntries pair, Representative one, List<Representative> all) {
        var others = all.stream().filter(other -> !other.member().equals(pair.goneId())).toList();
        boolean actsForStaying =
                others.stream().anyMatch(other -> other.member().equals(pair.staysId()));
        var changes = new ArrayList<SignInChange>();
        if (one.isSelf()) {
            others.stream()
                    .filter(other ->
                            !pair.areInOneHousehold() || other.member().equals(pair.staysId()))
                    .map(SignInChange::end)
                    .forEach(changes::add);
        }
        boolean staysBehind = !pair.areInOneHousehold() && !others.isEmpty();
        if (one.isSelf() || !actsForStaying && !staysBehind) {
            changes.add(SignInChange.begin(one.account(), pair.staysId(), one.kind()));
        }
        return changes;
    }

    boolean movesOwnSignIn() {
        return changes.stream()
                .anyMatch(one -> one.begins() && one.kind() == RepresentativeKind.SELF);
    }

    /** How many others act for the entry that stays from now on. */
    int guardiansMoved() {
        return (int)
                changes.stream()
                        .filter(one -> one.begins() && one.kind() == RepresentativeKind.GUARDIAN)
                        .count();
    }
}
