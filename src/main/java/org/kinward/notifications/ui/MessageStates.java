package org.kinward.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import org.kinward.notifications.MessageFacts;
import org.kinward.notifications.MessageState;
import org.kinward.shared.ui.StatusBadge;
import org.kinward.shared.ui.StatusBadge.Tone;

/** How a message stands, for people. */
final class MessageStates {

    private MessageStates() {}

    static StatusBadge badge(MessageState state) {
        var tone =
                switch (state) {
                    case SENT -> Tone.GOOD;
                    case WAITING, SENDING, RETRY -> Tone.WAITING;
                    case UNCERTAIN, FAILED -> Tone.ENDED;
                    case DROPPED -> Tone.NEUTRAL;
                };
        return new StatusBadge(translate("message.state." + state), tone);
    }

    /** When something last became of it. */
    static Instant latest(MessageFacts facts) {
        var settled = facts.settledAt();
        return settled == null ? facts.createdAt() : settled;
    }
}
