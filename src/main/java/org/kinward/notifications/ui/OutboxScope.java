package org.kinward.notifications.ui;

import java.util.EnumSet;
import java.util.Set;
import org.kinward.notifications.MessageState;

/** Which part of the outbox somebody looks at. */
enum OutboxScope {
    ALL(EnumSet.complementOf(EnumSet.of(MessageState.DROPPED))),
    ATTENTION(EnumSet.of(MessageState.FAILED, MessageState.UNCERTAIN)),
    UNDER_WAY(EnumSet.of(MessageState.WAITING, MessageState.SENDING, MessageState.RETRY)),
    SENT(EnumSet.of(MessageState.SENT)),
    DROPPED(EnumSet.of(MessageState.DROPPED));

    private final Set<MessageState> states;

    OutboxScope(Set<MessageState> states) {
        this.states = states;
    }

    Set<MessageState> states() {
        return states;
    }
}
