package org.kinward.therapy;

import org.kinward.families.MemberId;
import org.kinward.privacy.SharingEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes family members out of coming sessions with a client of whom they may know no longer, in the
 * transaction in which that ends. They are told that the session will not take place for them.
 */
@Component
class SharingEnds {

    private final ParticipantRepository participants;
    private final SessionBook book;
    private final InviteRules rules;
    private final Progress progress;
    private final TherapyContext context;

    SharingEnds(
            ParticipantRepository participants,
            SessionBook book,
            InviteRules rules,
            Progress progress,
            TherapyContext context) {
        this.participants = participants;
        this.book = book;
        this.rules = rules;
        this.progress = progress;
        this.context = context;
    }

    @EventListener
    void on(SharingEnded ended) {
        var member = new MemberId(ended.recipient().value());
        for (var id :
                participants.sessionsAheadWith(
                        member.value(), ended.client().value(), context.now())) {
            var roll = book.lock(new TherapySessionId(id));
            // Read under the lock: it may have been cancelled, or another consent may hold.
            if (roll.session().state().isComing()
                    && roll.findIn(member).isPresent()
                    && !rules.isCovered(member, roll.session().clients())) {
                progress.takeOut(roll, member);
            }
        }
    }
}
