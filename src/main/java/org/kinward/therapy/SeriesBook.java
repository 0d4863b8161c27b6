package org.kinward.therapy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.Overruled;
import org.kinward.therapy.SeriesOutcome.LeftOut;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/** Finds, locks and moves the sessions of a series. */
@Component
class SeriesBook {

    private final TherapySessionRepository sessions;
    private final SessionBook book;
    private final InviteRules rules;
    private final TimeBooking times;
    private final Moving moving;
    private final TherapyContext context;

    SeriesBook(
            TherapySessionRepository sessions,
            SessionBook book,
            InviteRules rules,
            TimeBooking times,
            Moving moving,
            TherapyContext context) {
        this.sessions = sessions;
        this.book = book;
        this.rules = rules;
        this.times = times;
        this.moving = moving;
        this.context = context;
    }

    /** The sessions of the series that one belongs to; for one by itself, that one. */
    List<Roll> of(TherapySessionId id) {
        var one = book.readOwn(id);
        return one.session()
                .series()
                .map(series ->
                        book.read(sessions.findBySeriesIdOrderByStartsAtAscIdAsc(series.value())))
                .orElse(List.of(one));
    }

    /** Those of them that the change reaches and that are still to come, soonest first. */
    List<Roll> lock(ChangeSeries change) {
        var first = book.lockOwn(change.session(), change.edition());
        var startsAt = first.session().startsAt();
        TherapyRefused.when(
                startsAt == null || !first.session().isAheadAt(context.now()), Reason.WRONG_STATE);
        var from = change.reach() == Reach.ALL ? Instant.EPOCH : Objects.requireNonNull(startsAt);
        if (change.reach() == Reach.THIS) {
            return List.of(first);
        }
        return of(change.session()).stream()
                .map(roll -> roll.session().id())
                .sorted(Comparator.comparing(TherapySessionId::value))
                .map(book::lockOwn)
                .filter(roll -> roll.session().isAheadAt(context.now()))
                .filter(roll -> !start(roll).isBefore(from))
                .sorted(Comparator.comparing(SeriesBook::start))
                .toList();
    }

    /** Moves each as far as the first named one goes, those in the way of others before them. */
    SeriesOutcome move(ChangeSeries change, LocalDateTime to, Overruled overruled) {
        var rolls = lock(change);
        var anchor = local(rolls, change.session());
        long days = ChronoUnit.DAYS.between(anchor.toLocalDate(), to.toLocalDate());
        boolean later = to.isAfter(anchor);
        var moved = new ArrayList<TherapySessionId>();
        var left = new ArrayList<LeftOut>();
        for (Roll roll : later ? rolls.reversed() : rolls) {
            var target = local(roll).toLocalDate().plusDays(days).atTime(to.toLocalTime());
            var refusal = move(roll, target, overruled);
            if (refusal == null) {
                moved.add(roll.session().id());
            } else {
                left.add(refusal);
            }
        }
        return new SeriesOutcome(
                rolls.getFirst().session().series().orElseGet(SeriesId::create), moved, left);
    }

    private @Nullable LeftOut move(Roll roll, LocalDateTime target, Overruled overruled) {
        rules.requireSafe(roll);
        var start =
                Start.find(target, roll.session().zone(), context.now())
                        .filter(one -> times.isFree(roll, one.instant(), overruled));
        if (start.isEmpty()) {
            return new LeftOut(target, List.of(), List.of());
        }
        var booking = roll.session().booking().orElseThrow();
        var against =
                times.against(roll, booking, start.get().instant()).stream()
                        .filter(conflict -> !isOverruled(conflict, overruled))
                        .toList();
        if (!against.isEmpty()) {
            return new LeftOut(target, against, List.of());
        }
        moving.move(roll, start.get(), false, overruled);
        return null;
    }

    private static boolean isOverruled(Conflict conflict, Overruled overruled) {
        return overruled.why() != null
                && conflict.reason().isOverridable()
                && overruled.reasons().contains(conflict.reason());
    }

    private static LocalDateTime local(List<Roll> rolls, TherapySessionId id) {
        return rolls.stream()
                .filter(roll -> roll.session().id().equals(id))
                .findFirst()
                .map(SeriesBook::local)
                .orElseThrow();
    }

    private static LocalDateTime local(Roll roll) {
        return start(roll).atZone(roll.session().zone()).toLocalDateTime();
    }

    private static Instant start(Roll roll) {
        return Objects.requireNonNull(roll.session().startsAt());
    }
}
