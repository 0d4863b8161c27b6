package org.kinward.families;

import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.families.MemberParted.How;
import org.kinward.shared.AuditFact;
import org.kinward.shared.PersonalDataRead;
import org.kinward.shared.RetriedOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets coordinators join two entries of one person, and take them apart again for a day. The
 * households are locked before anything else, so that nobody is signed up meanwhile.
 */
@Service
@Transactional
@RolesAllowed(COORDINATOR)
public class MemberMerging {

    private final EntryPairs pairs;
    private final SignInMoves signIns;
    private final MergedDetails details;
    private final MergeEndings endings;
    private final MergeBook book;
    private final ApplicationEventPublisher events;

    MemberMerging(
            EntryPairs pairs,
            SignInMoves signIns,
            MergedDetails details,
            MergeEndings endings,
            MergeBook book,
            ApplicationEventPublisher events) {
        this.pairs = pairs;
        this.signIns = signIns;
        this.details = details;
        this.endings = endings;
        this.book = book;
        this.events = events;
    }

    /** What joining them would do; changes nothing. Entries of two centers are NotFound. */
    public MergePreview preview(MemberId stays, MemberId gone) {
        var pair = pairs.read(stays, gone);
        var center = pair.center().id().value();
        events.publishEvent(
                new PersonalDataRead(
                        AuditFact.of("MERGE_PREVIEWED", "FamilyMember", stays.value(), center)
                                .with("other", gone.value())));
        var plan = signIns.plan(pair);
        return new MergePreview(
                details.facts(pair.stays(), signIns.hasOwn(stays)),
                details.facts(pair.gone(), signIns.hasOwn(gone)),
                obstacle(pair),
                endings.places(gone),
                plan.movesOwnSignIn(),
                plan.guardiansMoved(),
                plan.lost(),
                details.missing(pair),
                details.differOnSafety(pair),
                endings.invitations(gone),
                pairs.leavesNobody(pair));
    }

    /**
     * The one entry stands for the person from now on; the other is kept, as one who left. Its
     * coming places are given up, its invitations withdrawn and its ties to clients closed; what
     * was stays with it. Refused where one of them left, where both have a sign-in of their own,
     * and where both are tied to clients.
     */
    @RetriedOnConflict
    public MergeId merge(MemberId stays, MemberId gone) {
        var pair = pairs.lock(stays, gone);
        var obstacle = obstacle(pair);
        if (obstacle != null) {
            throw new FamilyRefused(obstacle);
        }
        var plan = signIns.plan(pair);
        endings.end(gone);
        var filled = details.fill(pair);
        boolean steps = plan.movesOwnSignIn() && details.carrySteps(pair);
        signIns.apply(plan.changes(), pair.center().id());
        var merge = book.enter(pair);
        merge.moved(filled, steps, plan.changes());
        events.publishEvent(
                new MemberParted(gone, pair.gone().household(), pair.center().id(), How.MERGED));
        events.publishEvent(
                new HouseholdChanged(
                        fact("MEMBERS_MERGED", stays, pair)
                                .with("gone", gone.value())
                                .with("signIns", plan.changes().size())
                                .with("details", filled.size())));
        return merge.id();
    }

    /** What was joined within a day, of the members of a household of an own center. */
    @Transactional(readOnly = true)
    public List<MergeDetails> of(HouseholdId household) {
        return book.undoable(pairs.requireHousehold(household).id());
    }

    /**
     * They are two people again, and what moved and still stands goes back. What ended stays ended.
     * Refused a day after they were joined; repeating it changes nothing.
     */
    @RetriedOnConflict
    public void undo(MergeId id) {
        var ends = book.requireEnds(id);
        var pair = pairs.lock(ends.stays(), ends.gone());
        var merge = book.lock(id);
        if (merge.isParted()) {
            return;
        }
        book.part(merge, pair);
        int emptied = details.empty(pair, merge.filled());
        var back = signIns.takeBack(merge.signIns(), pair);
        if (merge.carriedSteps() && back.stream().anyMatch(SignInChange::endsOwn)) {
            details.forgetSteps(pair);
        }
        for (var member : List.of(ends.stays(), ends.gone())) {
            events.publishEvent(
                    new HouseholdChanged(
                            fact("MEMBERS_PARTED", member, pair)
                                    .with("merge", id.value())
                                    .with("signIns", back.size())
                                    .with("details", emptied)));
        }
    }

    private @Nullable Reason obstacle(TwoEntries pair) {
        if (pair.stays().hasLeft() || pair.gone().hasLeft()) {
            return Reason.HAS_LEFT;
        }
        if (signIns.haveOwnBoth(pair)) {
            return Reason.BOTH_SIGN_IN;
        }
        return endings.areBothTied(pair) ? Reason.BOTH_TIED : null;
    }

    private static AuditFact fact(String action, MemberId member, TwoEntries pair) {
        return AuditFact.of(action, "FamilyMember", member.value(), pair.center().id().value());
    }
}
