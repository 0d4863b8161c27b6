package org.kinward.therapy;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kinward.centers.StaffId;
import org.kinward.families.MemberId;

/**
 * What staff changed in the plan of one session of a series, to be changed in others too. What they
 * left alone stays in each as it is there: another room on one day, a person more on another.
 */
record PlanChange(TherapyPlan before, TherapyPlan after) {

    TherapyPlan on(TherapyPlan other) {
        var members = all(TherapyPlan::members, other);
        return new TherapyPlan(
                one(TherapyPlan::modality, other),
                one(plan -> Optional.ofNullable(plan.purpose()), other).orElse(null),
                one(TherapyPlan::language, other),
                one(TherapyPlan::minutes, other),
                one(plan -> Optional.ofNullable(plan.room()), other).orElse(null),
                one(TherapyPlan::video, other),
                therapists(other),
                one(plan -> Optional.ofNullable(plan.interpreter()), other).orElse(null),
                all(TherapyPlan::clients, other),
                members,
                all(TherapyPlan::required, other).stream()
                        .filter(members::contains)
                        .collect(toUnmodifiableSet()),
                one(TherapyPlan::quorum, other),
                one(plan -> Optional.ofNullable(plan.billingTag()), other).orElse(null));
    }

    /** Whether staff took that member out. */
    boolean removes(MemberId member) {
        return before.members().contains(member) && !after.members().contains(member);
    }

    private <T> T one(Function<TherapyPlan, T> part, TherapyPlan other) {
        var now = part.apply(after);
        return now.equals(part.apply(before)) ? part.apply(other) : now;
    }

    private <T> Set<T> all(Function<TherapyPlan, Set<T>> part, TherapyPlan other) {
        return changed(new HashSet<>(part.apply(other)), part.apply(before), part.apply(after));
    }

    /** Where they were the same they are the same again; the first one keeps the sheet. */
    private List<StaffId> therapists(TherapyPlan other) {
        if (other.therapists().equals(before.therapists())) {
            return after.therapists();
        }
        return List.copyOf(
                changed(
                        other.therapists().stream().collect(toCollection(LinkedHashSet::new)),
                        before.therapists(),
                        after.therapists()));
    }

    private static <T> Set<T> changed(Set<T> all, Collection<T> before, Collection<T> after) {
        before.stream().filter(one -> !after.contains(one)).forEach(all::remove);
        after.stream().filter(one -> !before.contains(one)).forEach(all::add);
        return all;
    }
}
