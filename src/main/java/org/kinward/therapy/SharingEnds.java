package org.kinward.therapy;

import java.util.List;
import org.kinward.families.MemberId;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ConsentState;
import org.kinward.privacy.PrivacyEvent.ConsentEnded;
import org.kinward.privacy.PrivacyEvent.ConsentRecorded;
import org.kinward.privacy.RecipientId;
import org.kinward.privacy.SharingEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes family members out of sessions with a client of whom they may know no longer, in the
 * transaction in which that ends: out of those to come, and out of one that is going on. They are
 * told that the session will not take place for them.
 */
@Component
class SharingEnds {

    private final ParticipantRepository participants;
    private final SessionBook book;
    private final InviteRules rules;
    private final TimeBooking times;
    private final Progress progress;
    private final TherapyContext context;

    SharingEnds(
            ParticipantRepository participants,
            SessionBook book,
            InviteRules rules,
            TimeBooking times,
            Progress progress,
            TherapyContext context) {
        this.participants = participants;
        this.book = book;
        this.rules = rules;
        this.times = times;
        this.progress = progress;
        this.context = context;
    }

    @EventListener
    void on(SharingEnded ended) {
        boolean replaced =
                ended instanceof ConsentEnded consent && consent.how() == ConsentState.SUPERSEDED;
        // What takes its place is recorded in the same transaction; only then is it clear.
        if (!replaced) {
            lookAgain(ended.client(), ended.recipient());
        }
    }

    /** A new consent may say less than the one whose place it takes. */
    @EventListener
    void on(ConsentRecorded recorded) {
        lookAgain(recorded.client(), recorded.recipient());
    }

    private void lookAgain(ClientId client, RecipientId recipient) {
        var member = new MemberId(recipient.value());
        var rolls =
                book.lockAll(
                        participants
                                .sessionsNotOverWith(member.value(), client.value(), context.now())
                                .stream()
                                .map(TherapySessionId::new)
                                .toList());
        times.hold(rolls, List.of());
        for (Roll roll : rolls) {
            // Read under the lock: it may have been cancelled, or another consent may hold. While
            // staff put it together nobody knows of it, and they read what is missing.
            if (roll.session().state().isToldOf()
                    && roll.findIn(member).isPresent()
                    && !rules.isCovered(member, roll.session().clients())) {
                progress.takeOut(roll, member);
            }
        }
    }
}
