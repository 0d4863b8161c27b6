package org.kinward.therapy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.Firmness;
import org.kinward.therapy.SeriesOutcome.Done;
import org.kinward.therapy.TherapyEvent.TimeSet;
import org.springframework.stereotype.Component;

/** Makes series. The caller has checked the plan and holds its people. */
@Component
class SeriesPlanning {

    private final Opening opening;
    private final InviteRules rules;
    private final TimeBooking times;
    private final SeriesAgainst against;
    private final SeriesBook book;
    private final TherapyContext context;

    SeriesPlanning(
            Opening opening,
            InviteRules rules,
            TimeBooking times,
            SeriesAgainst against,
            SeriesBook book,
            TherapyContext context) {
        this.opening = opening;
        this.rules = rules;
        this.times = times;
        this.against = against;
        this.book = book;
        this.context = context;
    }

    /**
     * What was made of a series that is there already, with what stands now against the other dates
     * that were asked for; nothing for a new one.
     */
    Optional<SeriesOutcome> made(CenterDetails center, PlanSeries input) {
        var done =
                book.read(input.id()).stream()
                        .map(roll -> roll.session().facts())
                        .map(facts -> new Done(facts.id(), local(facts)))
                        .toList();
        if (done.isEmpty()) {
            return Optional.empty();
        }
        var any = opening.draft(TherapySessionId.create(), center, input.plan());
        var left =
                input.starts(center.zone()).stream()
                        .filter(start -> done.stream().noneMatch(one -> start.equals(one.start())))
                        .flatMap(start -> against(any, start, input).stream())
                        .toList();
        return Optional.of(new SeriesOutcome(input.id(), done, left));
    }

    private Optional<LeftOut> against(Roll roll, LocalDateTime local, PlanSeries input) {
        try {
            var start = Start.of(local, roll.session().zone(), context.now());
            return against.find(
                    roll,
                    TimeBooking.ownBooking(roll.session()),
                    start,
                    input.doubts().overruled());
        } catch (TherapyRefused refusal) {
            return Optional.of(LeftOut.because(local, refusal));
        }
    }

    /** Books what can be had of the series, all under one lock, and enters only that. */
    SeriesOutcome plan(CenterDetails center, PlanSeries input) {
        // The first start says what was meant: if it cannot be, nothing is planned.
        var _ = Start.of(input.first(), center.zone(), context.now());
        var left = new ArrayList<LeftOut>();
        var drafts = new LinkedHashMap<BookingId, Draft>();
        for (LocalDateTime local : input.starts(center.zone())) {
            var roll = opening.draft(TherapySessionId.create(), center, input.plan());
            rules.requireSafe(roll);
            draft(roll, local, left)
                    .ifPresent(draft -> drafts.put(TimeBooking.ownBooking(roll.session()), draft));
        }
        var refused =
                times.putPossible(
                        drafts.entrySet().stream()
                                .map(entry ->
                                        times.booking(
                                                entry.getValue().roll(),
                                                entry.getKey(),
                                                entry.getValue().start().instant(),
                                                Firmness.FIRM))
                                .toList(),
                        input.doubts().overruled());
        refused.forEach((booking, conflicts) -> {
            var draft = Objects.requireNonNull(drafts.remove(booking));
            SeriesAgainst.leftOut(draft.start(), conflicts)
                    .map(one -> against.withAlternatives(one, draft.roll()))
                    .ifPresent(left::add);
        });
        var done = drafts.entrySet().stream().map(entry -> keep(entry, input.id())).toList();
        return input.doubts().settle(new SeriesOutcome(input.id(), done, left));
    }

    /** The date with its start, unless it cannot be. */
    private Optional<Draft> draft(Roll roll, LocalDateTime local, List<LeftOut> left) {
        try {
            return Optional.of(
                    new Draft(roll, Start.of(local, roll.session().zone(), context.now())));
        } catch (TherapyRefused refusal) {
            left.add(against.withAlternatives(LeftOut.because(local, refusal), roll));
            return Optional.empty();
        }
    }

    private Done keep(Map.Entry<BookingId, Draft> entry, SeriesId series) {
        var roll = entry.getValue().roll();
        var start = entry.getValue().start();
        var session = roll.session();
        session.joinSeries(series);
        session.setTime(start, entry.getKey(), context.stamp());
        opening.keep(roll);
        context.announce(
                new TimeSet(session.id(), session.center(), roll.members(), start.instant()));
        return new Done(session.id(), start.local());
    }

    private static @Nullable LocalDateTime local(TherapyFacts facts) {
        var startsAt = facts.startsAt();
        return startsAt == null ? null : startsAt.atZone(facts.zone()).toLocalDateTime();
    }

    /** A session that is not entered yet, with its start. */
    private record Draft(Roll roll, Start start) {}
}
