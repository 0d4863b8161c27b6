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

    private final OfferBook offers;
    private final Progress progress;
    private final TherapyContext context;

    Choosing(OfferBook offers, Progress progress, TherapyContext context) {
        this.offers = offers;
        this.progress = progress;
        this.context = context;
    }

    /**
     * Keeps the vote. The caller holds the session's lock, so no other time is chosen meanwhile.
     */
    void vote(Roll roll, VoteOnTime input) {
        var option = offers.vote(roll, input.option(), input.member(), input.suits());
        var suited = offers.suited(roll, input.option());
        if (roll.quorum().isReachedBy(suited)) {
            choose(roll, option, suited);
        }
    }

    private void choose(Roll roll, SessionOption option, Set<MemberId> suited) {
        try {
            offers.choose(roll, option);
        } catch (BookingRefused _) {
            // The whole vote is undone: the time it was for cannot be had after all.
            throw new TherapyRefused(Reason.TIME_NOT_OPEN);
        }
        var start = option.start().instant();
        var session = roll.session();
        roll.in().stream()
                .filter(one -> suited.contains(one.member()))
                .forEach(one -> one.answer(Answer.ACCEPTED, start, one.note(), context.now()));
        context.announce(new TimeSet(session.id(), session.center(), roll.members(), start));
        progress.settle(roll);
    }
}
