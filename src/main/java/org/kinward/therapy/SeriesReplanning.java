package org.kinward.therapy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.Overruled;
import org.kinward.therapy.SeriesOutcome.Done;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/**
 * Changes what several sessions of a series are, and who is in them. Each date is changed whole, or
 * stays whole.
 */
@Component
class SeriesReplanning {

    private final SeriesBook series;
    private final SeriesAgainst against;
    private final SeriesPlans plans;
    private final TimeBooking times;
    private final Replanning replanning;

    SeriesReplanning(
            SeriesBook series,
            SeriesAgainst against,
            SeriesPlans plans,
            TimeBooking times,
            Replanning replanning) {
        this.series = series;
        this.against = against;
        this.plans = plans;
        this.times = times;
        this.replanning = replanning;
    }

    /** Does to each what the plan changes in the one it was read from. */
    SeriesOutcome change(ChangeSeries from, TherapyPlan plan, Doubts doubts) {
        plans.check(from.session(), plan);
        var reached = series.lock(from, plan);
        var change = new PlanChange(StaffReading.plan(reached.anchor()), plan);
        var drafts =
                reached.rolls().stream()
                        .map(roll -> plans.draft(roll, change.on(StaffReading.plan(roll))))
                        .filter(Draft::isOther)
                        .toList();
        times.hold(
                drafts.stream().flatMap(one -> Stream.of(one.roll(), one.next())).toList(),
                List.of());
        var done = new ArrayList<Draft>();
        var left = new ArrayList<LeftOut>();
        for (Draft draft : drafts) {
            against(draft, doubts.overruled()).ifPresentOrElse(left::add, () -> done.add(draft));
        }
        var outcome =
                doubts.settle(
                        new SeriesOutcome(
                                reached.series(),
                                done.stream()
                                        .map(one ->
                                                new Done(one.roll().session().id(), one.local()))
                                        .toList(),
                                left));
        done.forEach(one -> apply(one, change, doubts.overruled()));
        return outcome;
    }

    private void apply(Draft draft, PlanChange change, Overruled overruled) {
        // Whoever the change leaves out need not come, not even where they were taken out before.
        draft.roll().all().stream()
                .filter(one -> change.removes(one.member()))
                .forEach(one -> one.setRequired(false));
        replanning.change(draft.roll(), draft.plan(), overruled);
    }

    private Optional<LeftOut> against(Draft draft, Overruled overruled) {
        var state = draft.roll().session().state();
        try {
            TherapyRefused.when(state == TherapyState.PROPOSED, Reason.WRONG_STATE);
            plans.requireFit(draft);
        } catch (TherapyRefused refusal) {
            return Optional.of(LeftOut.because(draft.local(), refusal));
        }
        var session = draft.roll().session();
        var startsAt = session.startsAt();
        var local = draft.local();
        return startsAt == null || local == null
                ? Optional.empty()
                : against.find(
                        draft.next(),
                        session.booking().orElseThrow(),
                        new Start(local, startsAt),
                        overruled);
    }

    /**
     * One session as it is and as it is to be.
     *
     * @param next with the new plan, not entered
     */
    record Draft(Roll roll, TherapyPlan plan, Roll next) {

        boolean isOther() {
            return !plan.equals(StaffReading.plan(roll));
        }

        @Nullable LocalDateTime local() {
            var startsAt = roll.session().startsAt();
            return startsAt == null
                    ? null
                    : startsAt.atZone(roll.session().zone()).toLocalDateTime();
        }
    }
}
