package org.kinward.privacy;

import java.time.Clock;
import java.time.Instant;
import org.kinward.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who changes something, when, and whom that is told. */
@Component
class ConsentContext {

    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ConsentContext(CurrentUser currentUser, Clock clock, ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    String who() {
        return currentUser.get().name();
    }

    Instant now() {
        return clock.instant();
    }

    void announce(PrivacyEvent event) {
        events.publishEvent(event);
    }
}
