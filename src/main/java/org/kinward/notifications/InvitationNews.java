package org.kinward.notifications;

import java.time.Clock;
import org.kinward.families.InvitationMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the mail with the code in the outbox, in the transaction that made the code. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvitationNews {

    private final OutboxRepository messages;
    private final Clock clock;

    InvitationNews(OutboxRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void on(InvitationMade event) {
        var kind = event.byStaff() ? MessageKind.INVITATION : MessageKind.SIGN_IN_REQUESTED;
        messages.save(
                new OutboxMessage(
                        new NewMessage(
                                kind + ":" + event.invitation().value(),
                                kind,
                                event.center(),
                                Attendee.of(event.invitation(), event.household()),
                                null,
                                null,
                                clock.instant()),
                        clock.instant()));
    }
}
