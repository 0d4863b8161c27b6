package org.kinward.therapy;

import org.springframework.stereotype.Component;

/** Takes the plan of a series in: checked, its people held, and once. */
@Component
class SeriesMaking {

    private final PlanRules plans;
    private final Opening opening;
    private final SeriesTable table;
    private final SeriesPlanning planning;
    private final TherapyContext context;

    SeriesMaking(
            PlanRules plans,
            Opening opening,
            SeriesTable table,
            SeriesPlanning planning,
            TherapyContext context) {
        this.plans = plans;
        this.opening = opening;
        this.table = table;
        this.planning = planning;
        this.context = context;
    }

    /** Makes the series, or answers with what was made under its id. */
    SeriesOutcome make(PlanSeries input) {
        var center = context.requireOwn(input.center());
        plans.check(center.id(), input.plan());
        opening.hold(input.plan());
        table.hold(input.id(), center.id());
        return planning.made(center, input).orElseGet(() -> planning.plan(center, input));
    }
}
