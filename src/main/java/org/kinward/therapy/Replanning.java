package org.kinward.therapy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import org.kinward.families.MemberId;
import org.kinward.scheduling.Firmness;
import org.kinward.scheduling.Overruled;
import org.kinward.therapy.TherapyEvent.MembersTakenOut;
import org.kinward.therapy.TherapyEvent.SessionReplanned;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/** Changes what a session is and who is in it. The caller holds its lock. */
@Component
class Replanning {

    private final Opening opening;
    private final PlanRules plans;
    private final InviteRules rules;
    private final TimeBooking times;
    private final AfterChange after;
    private final TherapyContext context;

    Replanning(
            Opening opening,
            PlanRules plans,
            InviteRules rules,
            TimeBooking times,
            AfterChange after,
            TherapyContext context) {
        this.opening = opening;
        this.plans = plans;
        this.rules = rules;
        this.times = times;
        this.after = after;
        this.context = context;
    }

    /**
     * Takes over the plan; with a time set, books it anew and keeps the sheet in step. Whoever the
     * plan leaves out need not come any longer. Who was taken out before stays required: no change
     * of a room or a therapist decides about them, only {@link #goOnWithout} does.
     */
    void change(Roll before, TherapyPlan plan, Overruled overruled) {
        before.in().stream()
                .filter(one -> !plan.members().contains(one.member()))
                .forEach(one -> one.setRequired(false));
        takeOver(before, plan, overruled);
    }

    private void takeOver(Roll before, TherapyPlan plan, Overruled overruled) {
        var session = before.session();
        boolean free = session.state() == TherapyState.REQUESTED;
        TherapyRefused.when(!free && !session.isAheadAt(context.now()), Reason.WRONG_STATE);
        var earlier = before.members();
        var gone =
                earlier.stream()
                        .filter(member -> !plan.members().contains(member))
                        .collect(toUnmodifiableSet());
        var facts = session.facts();
        session.plan(plan, context.stamp());
        var roll = people(before, plan, gone);
        var startsAt = session.startsAt();
        if (startsAt != null) {
            rules.requireSafe(roll);
            times.put(roll, session.booking().orElseThrow(), startsAt, Firmness.FIRM, overruled);
            after.people(earlier, roll, gone);
        }
        context.announce(
                new SessionReplanned(
                        session.id(),
                        session.center(),
                        roll.members(),
                        differs(facts, session.facts())));
        if (!gone.isEmpty()) {
            // A link that is open in their browser must not lead into the session any more.
            session.changeVideoCode();
        }
        if (!gone.isEmpty() && startsAt != null) {
            context.announce(new MembersTakenOut(session.id(), session.center(), gone));
        }
    }

    /**
     * Nobody who was taken out is counted on any longer: those who are in it are enough. Refused
     * where nobody is left, while times are on offer, and once the session has begun.
     */
    void goOnWithout(Roll roll) {
        var session = roll.session();
        boolean free = session.state() == TherapyState.REQUESTED;
        TherapyRefused.when(!free && !session.isAheadAt(context.now()), Reason.WRONG_STATE);
        TherapyRefused.when(roll.in().isEmpty(), Reason.QUORUM_IMPOSSIBLE);
        roll.all().stream().filter(one -> !one.isIn()).forEach(one -> one.setRequired(false));
        session.plan(StaffReading.plan(roll).forThoseInIt(), context.stamp());
        if (!free) {
            rules.requireSafe(roll);
            after.decision(roll);
        }
        context.announce(
                new SessionReplanned(session.id(), session.center(), roll.members(), false));
    }

    private Roll people(Roll before, TherapyPlan plan, Set<MemberId> gone) {
        var all = new ArrayList<>(before.all());
        var known = plans.requirePeople(before.session().center(), plan.members(), plan.clients());
        for (var one : before.all()) {
            if (gone.contains(one.member())) {
                one.takeOut(context.now());
            } else if (plan.members().contains(one.member())) {
                one.putBack();
                one.setRequired(plan.required().contains(one.member()));
            }
        }
        plan.members().stream()
                .filter(member -> before.find(member).isEmpty())
                .forEach(member -> all.add(opening.enter(before.session(), plan, member, known)));
        return new Roll(before.session(), all);
    }

    private static boolean differs(TherapyFacts one, TherapyFacts other) {
        return one.minutes() != other.minutes()
                || one.modality() != other.modality()
                || one.language() != other.language()
                || one.video() != other.video()
                || !Objects.equals(one.room(), other.room());
    }
}
