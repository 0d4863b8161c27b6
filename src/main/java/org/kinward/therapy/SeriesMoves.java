package org.kinward.therapy;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kinward.scheduling.Overruled;
import org.kinward.therapy.SeriesOutcome.Done;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/** Moves sessions of a series. */
@Component
class SeriesMoves {

    private final SeriesBook series;
    private final SeriesAgainst against;
    private final InviteRules rules;
    private final TimeBooking times;
    private final Moving moving;
    private final TherapyContext context;

    SeriesMoves(
            SeriesBook series,
            SeriesAgainst against,
            InviteRules rules,
            TimeBooking times,
            Moving moving,
            TherapyContext context) {
        this.series = series;
        this.against = against;
        this.rules = rules;
        this.times = times;
        this.moving = moving;
        this.context = context;
    }

    /** Moves each as far as the named one goes, those in the way of others before them. */
    SeriesOutcome move(ChangeSeries change, LocalDateTime to, Doubts doubts) {
        var reached = series.lock(change);
        TherapyRefused.when(!reached.anchor().session().state().hasTime(), Reason.WRONG_STATE);
        var rolls = reached.timed();
        times.hold(rolls, List.of());
        var anchor = local(reached.anchor());
        long days = ChronoUnit.DAYS.between(anchor.toLocalDate(), to.toLocalDate());
        var done = new ArrayList<Done>();
        var left = new ArrayList<LeftOut>();
        for (Roll roll : to.isAfter(anchor) ? rolls.reversed() : rolls) {
            var before = local(roll);
            var target = before.toLocalDate().plusDays(days).atTime(to.toLocalTime());
            move(roll, target, doubts.overruled())
                    .ifPresentOrElse(
                            refusal -> left.add(refusal.at(before)),
                            () -> done.add(new Done(roll.session().id(), target)));
        }
        return doubts.settle(new SeriesOutcome(reached.series(), done, left));
    }

    private Optional<LeftOut> move(Roll roll, LocalDateTime target, Overruled overruled) {
        Start start;
        try {
            rules.requireSafe(roll);
            start = Start.of(target, roll.session().zone(), context.now());
        } catch (TherapyRefused refusal) {
            return Optional.of(LeftOut.because(target, refusal));
        }
        var booked = roll.session().booking().orElseThrow();
        var left = against.find(roll, booked, start, overruled);
        if (left.isPresent()) {
            return left.map(one -> against.withAlternatives(one, roll));
        }
        moving.move(roll, start, false, overruled);
        return Optional.empty();
    }

    private static LocalDateTime local(Roll roll) {
        return Objects.requireNonNull(roll.session().startsAt())
                .atZone(roll.session().zone())
                .toLocalDateTime();
    }
}
