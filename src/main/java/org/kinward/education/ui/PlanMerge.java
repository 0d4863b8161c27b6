package org.kinward.education.ui;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinward.education.SessionPlan;

/**
 * Puts one editor's changes on top of another's: what I changed is mine, what I left alone is
 * theirs. So "apply mine" never undoes a change in a field I did not touch.
 */
final class PlanMerge {

    private final SessionPlan theirs;
    private final SessionPlan seen;
    private final SessionPlan mine;

    private PlanMerge(SessionPlan theirs, SessionPlan seen, SessionPlan mine) {
        this.theirs = theirs;
        this.seen = seen;
        this.mine = mine;
    }

    static SessionPlan onto(SessionPlan theirs, SessionPlan seen, SessionPlan mine) {
        return new PlanMerge(theirs, seen, mine).merged();
    }

    private SessionPlan merged() {
        return new SessionPlan(
                pick(SessionPlan::module),
                pick(SessionPlan::date),
                pick(SessionPlan::time),
                pick(SessionPlan::minutes),
                pickOptional(SessionPlan::room),
                pickOptional(SessionPlan::videoLink),
                pick(SessionPlan::seats),
                pick(SessionPlan::language),
                pickOptional(SessionPlan::facilitator));
    }

    private <T> T pick(Function<SessionPlan, T> part) {
        var own = part.apply(mine);
        return own.equals(part.apply(seen)) ? part.apply(theirs) : own;
    }

    private <T> @Nullable T pickOptional(Function<SessionPlan, @Nullable T> part) {
        var own = part.apply(mine);
        return Objects.equals(own, part.apply(seen)) ? part.apply(theirs) : own;
    }
}
