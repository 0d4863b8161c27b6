package org.kinward.therapy;

import jakarta.validation.Validator;
import org.kinward.therapy.SeriesReplanning.Draft;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/** Checks the plans that a change makes of the sessions of a series. */
@Component
class SeriesPlans {

    private final SessionBook book;
    private final PlanRules plans;
    private final InviteRules rules;
    private final Opening opening;
    private final TherapyContext context;
    private final Validator validator;

    SeriesPlans(
            SessionBook book,
            PlanRules plans,
            InviteRules rules,
            Opening opening,
            TherapyContext context,
            Validator validator) {
        this.book = book;
        this.plans = plans;
        this.rules = rules;
        this.opening = opening;
        this.context = context;
        this.validator = validator;
    }

    /** Refuses what {@link PlanRules} refuse, as for one session, before anything is locked. */
    void check(TherapySessionId session, TherapyPlan plan) {
        plans.check(book.ownCenter(session), plan);
    }

    /** The session as that plan would make it. */
    Draft draft(Roll roll, TherapyPlan plan) {
        var session = roll.session();
        var next = opening.draft(session.id(), context.center(session.center()), plan);
        return new Draft(roll, plan, next);
    }

    /**
     * Refuses a plan that the change makes of this session but not of the one it was entered for,
     * and with a time set, people who may not be invited to it.
     */
    void requireFit(Draft draft) {
        var session = draft.roll().session();
        TherapyRefused.when(!validator.validate(draft.plan()).isEmpty(), Reason.NO_PLACE);
        plans.requireFit(session.center(), draft.plan());
        if (session.startsAt() != null) {
            rules.requireSafe(draft.next());
        }
    }
}
