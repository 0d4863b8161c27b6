package org.kinward.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out messages one by one and takes back how they ended, each in a short transaction; the
 * database is not held while a mail is on its way.
 */
@Component
@Transactional
class Claims {

    /** Far longer than any attempt may take. */
    static final Duration LOST_AFTER = Duration.ofMinutes(15);

    private static final int MOST_ATTEMPTS = 8;
    private static final Duration SERVER_PAUSE = Duration.ofMinutes(1);
    private static final Limit AT_ONCE = Limit.of(200);

    private final OutboxRepository messages;
    private final Clock clock;

    Claims(OutboxRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** The message that is due longest, for nobody else; empty when none is due. */
    Optional<Claim> next() {
        return messages.lockDue(clock.instant(), Limit.of(1)).stream()
                .map(message -> new Claim(message.id(), message.claim(clock.instant())))
                .findFirst();
    }

    void drop(Claim claim, Problem why) {
        settle(claim, message -> message.settle(MessageState.DROPPED, why, clock.instant()));
    }

    void fail(Claim claim, Problem why) {
        settle(claim, message -> message.settle(MessageState.FAILED, why, clock.instant()));
    }

    void postpone(Claim claim, Instant until) {
        settle(claim, message -> message.postpone(until));
    }

    void sent(Claim claim, ChannelKind channel) {
        settle(
                claim,
                message -> {
                    message.settle(MessageState.SENT, null, clock.instant());
                    message.sentBy(channel);
                });
    }

    /** Tries again a little later each time, and after eight attempts no more. */
    void later(Claim claim, Problem why) {
        settle(claim, message -> again(message, why));
    }

    /** The server is down for everybody: this message is no more to blame than the next. */
    void serverDown(Claim claim) {
        settle(
                claim,
                message ->
                        message.again(
                                Problem.SERVER_UNREACHABLE,
                                clock.instant().plus(SERVER_PAUSE),
                                false));
    }

    /** Nobody knows whether it arrived. */
    void unclear(Claim claim, Problem why) {
        settle(claim, message -> unclear(message, why));
    }

    /** Those whose node was lost while it sent them. */
    List<UUID> lost() {
        return messages.findLost(clock.instant().minus(LOST_AFTER), AT_ONCE);
    }

    /** Unless it was settled meanwhile, or even given to somebody else. */
    void takeBack(UUID id) {
        messages.lock(id)
                .filter(message -> message.isLost(clock.instant().minus(LOST_AFTER)))
                .ifPresent(message -> unclear(message, Problem.NODE_LOST));
    }

    /**
     * A reminder is not risked twice: staff decide. What a person must know is sent again, under
     * the same message id.
     */
    private void unclear(OutboxMessage message, Problem why) {
        if (message.kind().isOptional()) {
            message.uncertain(why, clock.instant());
        } else {
            again(message, why);
        }
    }

    private void again(OutboxMessage message, Problem why) {
        if (message.attempts() >= MOST_ATTEMPTS) {
            message.settle(MessageState.FAILED, Problem.TOO_MANY_ATTEMPTS, clock.instant());
        } else {
            message.again(why, clock.instant().plus(pause(message.attempts())), true);
        }
    }

    private void settle(Claim claim, Consumer<OutboxMessage> how) {
        messages.lock(claim.message())
                .filter(message -> message.isClaimedWith(claim.token()))
                .ifPresent(how);
    }

    /** 1, 4, 16 minutes and so on, at most six hours. */
    static Duration pause(int attempts) {
        long minutes = 1L << Math.min(2 * (attempts - 1), 9);
        return Duration.ofMinutes(Math.min(minutes, 360));
    }

    /** A message in somebody's hands. */
    record Claim(UUID message, UUID token) {}
}
