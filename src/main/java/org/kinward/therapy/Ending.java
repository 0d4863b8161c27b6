package org.kinward.therapy;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Ends sessions and offers with all they hold. The caller holds the session's lock. */
@Component
class Ending {

    private final OfferBook offers;
    private final TimeBooking times;
    private final SheetKeeping sheets;
    private final TherapyTasks tasks;
    private final TherapyContext context;

    Ending(
            OfferBook offers,
            TimeBooking times,
            SheetKeeping sheets,
            TherapyTasks tasks,
            TherapyContext context) {
        this.offers = offers;
        this.times = times;
        this.sheets = sheets;
        this.tasks = tasks;
        this.context = context;
    }

    /** Nothing of it takes place, and everything it held is free. */
    void cancel(Roll roll, String reason) {
        var session = roll.session();
        session.booking().ifPresent(times::release);
        offers.close(roll);
        session.cancel(reason, context.stamp());
        sheets.cancel(roll);
        tasks.settle(session, Set.of(TherapyTaskKind.values()));
    }

    /** The times on offer are free again, and staff find the session among those without a time. */
    void endOffer(Roll roll) {
        offers.close(roll);
        roll.session().endOffer(context.stamp());
        tasks.settle(
                roll.session(),
                Set.of(TherapyTaskKind.CHOICE_LOST, TherapyTaskKind.ALL_TIMES_LOST));
        context.announce(
                new TherapyEvent.OfferEnded(
                        roll.session().id(), roll.session().center(), roll.members()));
    }
}
