package org.kinward.therapy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinward.centers.CenterDetails;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.Conflict;
import org.kinward.scheduling.Firmness;
import org.kinward.scheduling.Overruled;
import org.kinward.therapy.SeriesOutcome.LeftOut;
import org.kinward.therapy.TherapyEvent.TimeSet;
import org.springframework.stereotype.Component;

/** Makes series. The caller has checked the plan and holds its people. */
@Component
class SeriesPlanning {

    private final Opening opening;
    private final InviteRules rules;
    private final TimeBooking times;
    private final TimeSearch search;
    private final TherapyContext context;

    SeriesPlanning(
            Opening opening,
            InviteRules rules,
            TimeBooking times,
            TimeSearch search,
            TherapyContext context) {
        this.opening = opening;
        this.rules = rules;
        this.times = times;
        this.search = search;
        this.context = context;
    }

    /** Books what can be had of the series, all under one lock, and enters only that. */
    SeriesOutcome plan(CenterDetails center, PlanSeries input) {
        // The first start says what was meant: if it cannot be, nothing is planned.
        var _ = Start.of(input.first(), center.zone(), context.now());
        var without = new ArrayList<LocalDateTime>();
        var drafts = new LinkedHashMap<BookingId, Draft>();
        for (LocalDateTime local : input.starts(center.zone())) {
            var roll = opening.draft(TherapySessionId.create(), center, input.plan());
            rules.requireSafe(roll);
            Start.find(local, center.zone(), context.now())
                    .filter(start -> times.isFree(roll, start.instant(), input.overruled()))
                    .ifPresentOrElse(
                            start ->
                                    drafts.put(
                                            TimeBooking.ownBooking(roll.session()),
                                            new Draft(roll, start)),
                            () -> without.add(local));
        }
        var refused = book(drafts, input.overruled());
        var series = SeriesId.create();
        var done = new ArrayList<TherapySessionId>();
        var left = new ArrayList<LeftOut>();
        drafts.forEach((booking, draft) -> {
            var conflicts = refused.get(booking);
            if (conflicts == null) {
                done.add(keep(draft, booking, series));
            } else {
                left.add(leftOut(draft.start().local(), conflicts, draft.roll()));
            }
        });
        var any = opening.draft(TherapySessionId.create(), center, input.plan());
        without.forEach(local -> left.add(leftOut(local, List.of(), any)));
        left.sort(Comparator.comparing(LeftOut::start));
        return new SeriesOutcome(series, done, left);
    }

    private LeftOut leftOut(LocalDateTime start, List<Conflict> conflicts, Roll roll) {
        return new LeftOut(start, conflicts, search.near(roll, start.toLocalDate()));
    }

    private Map<BookingId, List<Conflict>> book(Map<BookingId, Draft> drafts, Overruled overruled) {
        return times.putPossible(
                drafts.entrySet().stream()
                        .map(entry ->
                                times.booking(
                                        entry.getValue().roll(),
                                        entry.getKey(),
                                        entry.getValue().start().instant(),
                                        Firmness.FIRM))
                        .toList(),
                overruled);
    }

    private TherapySessionId keep(Draft draft, BookingId booking, SeriesId series) {
        var session = draft.roll().session();
        session.joinSeries(series);
        session.setTime(draft.start(), booking, context.stamp());
        opening.keep(draft.roll());
        context.announce(
                new TimeSet(
                        session.id(),
                        session.center(),
                        draft.roll().members(),
                        draft.start().instant()));
        return session.id();
    }

    /** A session that is not entered yet, with its start. */
    private record Draft(Roll roll, Start start) {}
}
