package org.kinward.therapy;

import java.util.List;
import org.kinward.families.MemberId;
import org.kinward.families.MemberParted;
import org.kinward.families.MemberPlans;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes people out of sessions that are not over when they part from their household. */
@Component
class PartedMembers implements MemberPlans {

    private final ParticipantRepository participants;
    private final SessionBook book;
    private final TimeBooking times;
    private final Progress progress;
    private final TherapyContext context;

    PartedMembers(
            ParticipantRepository participants,
            SessionBook book,
            TimeBooking times,
            Progress progress,
            TherapyContext context) {
        this.participants = participants;
        this.book = book;
        this.times = times;
        this.progress = progress;
        this.context = context;
    }

    @Override
    public int ahead(MemberId member) {
        return participants.sessionsNotOver(member.value(), context.now()).size();
    }

    @EventListener
    void on(MemberParted event) {
        var rolls =
                book.lockAll(
                        participants.sessionsNotOver(event.member().value(), context.now()).stream()
                                .map(TherapySessionId::new)
                                .toList());
        times.hold(rolls, List.of());
        for (Roll roll : rolls) {
            if (roll.session().state().isComing() && roll.findIn(event.member()).isPresent()) {
                progress.takeOut(roll, event.member());
            }
        }
    }
}
