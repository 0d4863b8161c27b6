package org.kinward.privacy;

import java.time.Clock;
import java.time.Duration;
import org.kinward.centers.CenterId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts for what works by the clock; it tells how many and never whose. */
@Component
@Transactional(readOnly = true)
public class ConsentWatch {

    private static final Duration SOON = Duration.ofDays(30);

    private final ConsentRepository consents;
    private final Clock clock;

    ConsentWatch(ConsentRepository consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** How many active consents of the center end within 30 days. */
    public int endingSoon(CenterId center) {
        return consents.countExpiring(center.value(), clock.instant().plus(SOON));
    }
}
