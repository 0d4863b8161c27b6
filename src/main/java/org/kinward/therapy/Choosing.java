package org.kinward.therapy;

import java.util.Set;
import org.kinward.families.MemberId;
import org.kinward.scheduling.BookingRefused;
import org.kinward.therapy.TherapyEvent.TimeSet;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Component;

/** Counts votes, and books the first time that enough say yes to. */
@Component
class Choosing {

    private static final Set<TherapyTaskKind> LOST =
            Set.of(TherapyTaskKind.CHOICE_LOST, TherapyTaskKind.ALL_TIMES_LOST);

    private final OfferBook offers;
    private final Progress progress;
    private final TherapyTasks tasks;
    private final TherapyContext context;

    Choosing(OfferBook offers, Progress progress, TherapyTasks tasks, TherapyContext context) {
        this.offers = offers;
        this.progress = progress;
        this.tasks = tasks;
        this.context = context;
    }

    /**
     * Keeps the vote. The caller holds the session's lock, so no other time is chosen meanwhile.
     * Where the time that is chosen cannot be had after all, the others stand and staff are asked.
     */
    VoteOutcome vote(Roll roll, VoteOnTime input) {
        var option = offers.vote(roll, input.option(), input.member(), input.suits());
        var suited = offers.suited(roll, input.option());
        if (!roll.quorum().isReachedBy(suited)) {
            return VoteOutcome.KEPT;
        }
        if (!isBooked(roll, option)) {
            boolean others = offers.closeLost(roll);
            tasks.settle(roll.session(), LOST);
            tasks.open(
                    roll.session(),
                    others ? TherapyTaskKind.CHOICE_LOST : TherapyTaskKind.ALL_TIMES_LOST,
                    null);
            return VoteOutcome.NOT_OPEN;
        }
        tasks.settle(roll.session(), LOST);
        take(roll, option, suited);
        return VoteOutcome.BOOKED;
    }

    private boolean isBooked(Roll roll, SessionOption option) {
        try {
            return offers.choose(roll, option);
        } catch (BookingRefused _) {
            // The backstop held, and the whole vote is undone with it.
            throw new TherapyRefused(Reason.TIME_NOT_OPEN);
        }
    }

    private void take(Roll roll, SessionOption option, Set<MemberId> suited) {
        var start = option.start().instant();
        var session = roll.session();
        roll.in().stream()
                .filter(one -> suited.contains(one.member()))
                .forEach(one -> one.answer(Answer.ACCEPTED, start, one.note(), context.now()));
        context.announce(new TimeSet(session.id(), session.center(), roll.members(), start));
        progress.settle(roll);
    }
}
