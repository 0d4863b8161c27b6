package org.kinward.therapy;

import java.util.List;
import java.util.Set;
import org.kinward.families.MemberId;
import org.kinward.scheduling.Firmness;
import org.kinward.scheduling.Overruled;
import org.kinward.therapy.TherapyEvent.SessionMoved;
import org.kinward.therapy.TherapyEvent.TimeSet;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/** Gives a session its time. The caller holds its lock and has asked whom it may invite. */
@Component
class Moving {

    private static final Set<TherapyTaskKind> ABOUT_TIME =
            Set.of(
                    TherapyTaskKind.NEW_TIME_ASKED,
                    TherapyTaskKind.CHOICE_LOST,
                    TherapyTaskKind.ALL_TIMES_LOST,
                    TherapyTaskKind.OFFER_ENDED);

    private final TimeBooking times;
    private final OfferBook offers;
    private final AfterChange after;
    private final TherapyTasks tasks;
    private final TherapyContext context;

    Moving(
            TimeBooking times,
            OfferBook offers,
            AfterChange after,
            TherapyTasks tasks,
            TherapyContext context) {
        this.times = times;
        this.offers = offers;
        this.after = after;
        this.tasks = tasks;
        this.context = context;
    }

    /** Offers these times instead of whatever time was set. */
    void offer(Roll roll, List<Start> starts, Overruled overruled) {
        var session = roll.session();
        // Whose places are on a sheet already is asked for another time, not left without one.
        TherapyRefused.when(session.hasSheet(), Reason.WRONG_STATE);
        refuseOnceBegun(session);
        times.hold(List.of(roll), List.of());
        session.booking().ifPresent(times::release);
        offers.open(roll, starts, overruled);
        tasks.settle(session, ABOUT_TIME);
    }

    /** Sets the time, or moves the session there. */
    void move(Roll roll, Start start, boolean agreed, Overruled overruled) {
        var session = roll.session();
        var before = session.startsAt();
        refuseOnceBegun(session);
        times.hold(List.of(roll), List.of());
        if (session.state() == TherapyState.PROPOSED) {
            offers.close(roll);
        }
        var booking = session.booking().orElse(TimeBooking.ownBooking(session));
        times.put(roll, booking, start.instant(), Firmness.FIRM, overruled);
        Set<MemberId> expected = before == null ? Set.of() : roll.expected();
        if (agreed && before != null) {
            roll.in().forEach(one -> one.keepAnswerFor(before, start.instant()));
        }
        session.setTime(start, booking, context.stamp());
        tasks.settle(session, ABOUT_TIME);
        announce(roll, start, before == null);
        after.time(roll, expected);
    }

    private void refuseOnceBegun(TherapySession session) {
        TherapyRefused.when(
                session.startsAt() != null && !session.isAheadAt(context.now()),
                Reason.WRONG_STATE);
    }

    private void announce(Roll roll, Start start, boolean first) {
        var session = roll.session();
        context.announce(
                first
                        ? new TimeSet(
                                session.id(), session.center(), roll.members(), start.instant())
                        : new SessionMoved(
                                session.id(), session.center(), roll.members(), start.instant()));
    }
}
