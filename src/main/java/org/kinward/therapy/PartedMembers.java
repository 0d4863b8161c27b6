package org.kinward.therapy;

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
    private final Progress progress;
    private final TherapyContext context;

    PartedMembers(
            ParticipantRepository participants,
            SessionBook book,
            Progress progress,
            TherapyContext context) {
        this.participants = participants;
        this.book = book;
        this.progress = progress;
        this.context = context;
    }

    @Override
    public int ahead(MemberId member) {
        return participants.sessionsNotOver(member.value(), context.now()).size();
    }

    @EventListener
    void on(MemberParted event) {
        for (var id : participants.sessionsNotOver(event.member().value(), context.now())) {
            var roll = book.lock(new TherapySessionId(id));
            if (roll.session().state().isComing() && roll.findIn(event.member()).isPresent()) {
                progress.takeOut(roll, event.member());
            }
        }
    }
}
