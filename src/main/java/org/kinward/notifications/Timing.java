package org.kinward.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps people's quiet hours. */
@Component
class Timing {

    /** What could only come later than this before the start is of no use. */
    private static final Duration IN_TIME = Duration.ofMinutes(30);

    private final Clock clock;

    Timing(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whether the message has to wait, or is of no use once it may come. Answers to what somebody
     * just did never wait, nor does news of a session that starts before the quiet is over.
     */
    Optional<Decision> quiet(
            OutboxMessage message, Participation place, MemberSettings settings, ZoneId zone) {
        if (message.kind().isAnswer()) {
            return Optional.empty();
        }
        return settings.quietHours()
                .endOf(clock.instant(), zone)
                .flatMap(end -> untilThen(message.kind(), place.startsAt(), end));
    }

    private static Optional<Decision> untilThen(MessageKind kind, Instant start, Instant end) {
        boolean late = kind == MessageKind.MISSED || kind == MessageKind.CHOICE_ENDED;
        boolean inTime = late || !end.isAfter(start.minus(IN_TIME));
        if (inTime) {
            return Optional.of(new Decision.Postpone(end));
        }
        return kind.isOptional()
                ? Optional.of(new Decision.Drop(Problem.QUIET_HOURS))
                : Optional.empty();
    }
}
