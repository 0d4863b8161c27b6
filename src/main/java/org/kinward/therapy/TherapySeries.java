package org.kinward.therapy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.PlainText;
import org.kinward.shared.RetriedOnConflict;
import org.kinward.therapy.TherapyEvent.SessionCancelled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Sessions that are planned together. Each is a session of its own, at the same local time by the
 * center's clocks; dates that cannot be had are left out and told.
 */
@Service
@Validated
@Transactional
@RolesAllowed({THERAPIST, COORDINATOR})
public class TherapySeries {

    private final PlanRules plans;
    private final Opening opening;
    private final SeriesBook series;
    private final SeriesPlanning planning;
    private final Ending ending;
    private final TherapyContext context;

    TherapySeries(
            PlanRules plans,
            Opening opening,
            SeriesBook series,
            SeriesPlanning planning,
            Ending ending,
            TherapyContext context) {
        this.plans = plans;
        this.opening = opening;
        this.series = series;
        this.planning = planning;
        this.ending = ending;
        this.context = context;
    }

    /**
     * Books the series and invites its people to each session. Refused like a single session, where
     * somebody may not be invited, and for a start in the past.
     */
    @RetriedOnConflict
    public SeriesOutcome plan(@Valid PlanSeries input) {
        var center = context.requireOwn(input.center());
        plans.check(center.id(), input.plan());
        opening.hold(input.plan());
        return planning.plan(center, input);
    }

    /** The sessions of the series that one belongs to, soonest first. */
    public List<TherapyFacts> of(@NotNull TherapySessionId session) {
        return series.of(session).stream().map(roll -> roll.session().facts()).toList();
    }

    /** Cancels them for everybody; the reason is for staff. */
    @RetriedOnConflict
    public void cancel(
            @Valid ChangeSeries from, @NotBlank @Size(max = 500) @PlainText String reason) {
        for (Roll roll : series.lock(from)) {
            ending.cancel(roll, reason);
            context.announce(
                    new SessionCancelled(
                            roll.session().id(), roll.session().center(), roll.members()));
        }
    }

    /**
     * Moves that session to a new start, and the others by as many days to the same local time.
     * Those that cannot be moved stay where they are and are told.
     */
    @RetriedOnConflict
    public SeriesOutcome move(
            @Valid ChangeSeries from, @NotNull LocalDateTime start, @NotNull Overruled overruled) {
        return series.move(from, start, overruled);
    }
}
