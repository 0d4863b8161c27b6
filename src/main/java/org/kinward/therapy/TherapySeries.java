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
import org.kinward.shared.PlainText;
import org.kinward.shared.RetriedOnConflict;
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

    private final SeriesBook series;
    private final SeriesMaking making;
    private final SeriesMoves moves;
    private final SeriesReplanning replanning;
    private final SeriesEnding ending;

    TherapySeries(
            SeriesBook series,
            SeriesMaking making,
            SeriesMoves moves,
            SeriesReplanning replanning,
            SeriesEnding ending) {
        this.series = series;
        this.making = making;
        this.moves = moves;
        this.replanning = replanning;
        this.ending = ending;
    }

    /**
     * Books the series and invites its people to each session. The same id again changes nothing
     * and answers with what was made. Refused like a single session, where somebody may not be
     * invited, for a start in the past or in an hour that the clocks skip, and where staff have to
     * decide first.
     */
    @RetriedOnConflict
    public SeriesOutcome plan(@Valid PlanSeries input) {
        return making.make(input);
    }

    /** The sessions of the series that one belongs to, soonest first. */
    public List<TherapyFacts> of(@NotNull TherapySessionId session) {
        return series.of(session).stream().map(roll -> roll.session().facts()).toList();
    }

    /** Cancels them for everybody and tells how many; the reason is for staff. */
    @RetriedOnConflict
    public int cancel(
            @Valid ChangeSeries from, @NotBlank @Size(max = 500) @PlainText String reason) {
        return ending.cancel(from, reason);
    }

    /**
     * Moves that session to a new start, and the others by as many days to the same local time.
     * Those that cannot be moved stay where they are and are told.
     */
    @RetriedOnConflict
    public SeriesOutcome move(
            @Valid ChangeSeries from, @NotNull LocalDateTime start, @NotNull @Valid Doubts doubts) {
        return moves.move(from, start, doubts);
    }

    /**
     * Changes that session to the plan, and the others by what is changed there; what differs
     * beside that stays. Those that cannot be changed stay as they are and are told. Refused for a
     * plan that would be refused for that one session by itself.
     */
    @RetriedOnConflict
    public SeriesOutcome change(
            @Valid ChangeSeries from,
            @NotNull @Valid TherapyPlan plan,
            @NotNull @Valid Doubts doubts) {
        return replanning.change(from, plan, doubts);
    }
}
