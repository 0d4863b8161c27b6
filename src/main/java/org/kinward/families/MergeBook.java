package org.kinward.families;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.identity.CurrentUser;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which entries were joined, when and by whom. Callers have asked whether they may. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergeBook {

    private final MemberMergeRepository merges;
    private final FamilyMemberRepository members;
    private final CurrentUser currentUser;
    private final Clock clock;

    MergeBook(
            MemberMergeRepository merges,
            FamilyMemberRepository members,
            CurrentUser currentUser,
            Clock clock) {
        this.merges = merges;
        this.members = members;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The entry that goes is marked from now on. */
    MemberMerge enter(TwoEntries pair) {
        var now = clock.instant();
        pair.gone().mergeInto(pair.staysId(), LocalDate.ofInstant(now, pair.center().zone()));
        return merges.save(
                new MemberMerge(MergeId.create(), pair, currentUser.get().account(), now));
    }

    /** Which two were joined. */
    Ends requireEnds(MergeId id) {
        return merges.findEnds(id.value()).orElseThrow(NotFound::new);
    }

    /** Held, by whoever holds the two members. */
    MemberMerge lock(MergeId id) {
        return merges.lock(id.value()).orElseThrow(NotFound::new);
    }

    /** They are two people again; refused a day after they were joined. */
    void part(MemberMerge merge, TwoEntries pair) {
        var now = clock.instant();
        FamilyRefused.when(!now.isBefore(merge.undoableUntil()), Reason.MERGE_IS_FINAL);
        merge.part(currentUser.get().account(), now);
        pair.gone().partFromOther();
    }

    /** What can be taken apart again, of a household's members. */
    List<MergeDetails> undoable(HouseholdId household) {
        var found = merges.standing(household.value(), since());
        var ids =
                found.stream()
                        .flatMap(one -> Stream.of(one.stays().value(), one.gone().value()))
                        .distinct()
                        .toList();
        var people =
                members.findByIdIn(ids).stream()
                        .map(FamilyMember::details)
                        .collect(toMap(MemberDetails::id, one -> one));
        return found.stream()
                .map(one ->
                        new MergeDetails(
                                one.id(),
                                requireNonNull(people.get(one.stays())),
                                requireNonNull(people.get(one.gone())),
                                one.undoableUntil()))
                .toList();
    }

    private Instant since() {
        return clock.instant().minus(MemberMerge.UNDOABLE);
    }

    /** The two entries that were joined. */
    record Ends(UUID staysId, UUID goneId) {

        MemberId stays() {
            return new MemberId(staysId);
        }

        MemberId gone() {
            return new MemberId(goneId);
        }
    }
}
