package org.kinward.notifications;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where messages are put, in the transaction of what they tell about: both are kept or neither.
 * News about an occurrence replaces what the person has not been sent about it yet.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {

    private final OutboxRepository messages;
    private final Clock clock;

    Outbox(OutboxRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Tells each of them, if they are family, and instead of what they were to be told. */
    void tell(MessageKind kind, List<Participation> those) {
        var concerned = family(those);
        if (concerned.isEmpty()) {
            return;
        }
        if (concerned.stream().anyMatch(one -> one.sequence() > 0)) {
            messages.dropOpen(
                    concerned.getFirst().occurrence().value(), ids(concerned), clock.instant());
        }
        concerned.forEach(one -> add(kind, one, Integer.toString(one.sequence()), clock.instant()));
    }

    /**
     * Tells those who have a place that it changed, and those in line where they stand now. Who has
     * yet to be told of their place at all is told of it as it is.
     */
    void tellChange(List<Participation> those) {
        var news =
                withoutUntold(those).stream()
                        .collect(partitioningBy(one -> one.standing() == Standing.WAITING));
        tell(MessageKind.SESSION_CHANGED, news.getOrDefault(false, List.of()));
        tell(MessageKind.WAITLISTED, news.getOrDefault(true, List.of()));
    }

    /** The same in these words, for those who are in no line. */
    void tellMove(MessageKind kind, List<Participation> those) {
        tell(kind, withoutUntold(those));
    }

    /**
     * Tells those that it is over whose family has heard of it; for the others it never was. What
     * has not left is locked first, so that nothing of it leaves while this is decided.
     */
    void tellEnd(MessageKind kind, List<Participation> those) {
        for (var one : family(those)) {
            var _ = messages.lockOpen(one.occurrence().value(), one.attendee().id());
            var household = requireNonNull(one.attendee().household()).value();
            boolean heard = messages.hasFamilyHeard(one.occurrence().value(), household);
            drop(one);
            if (heard) {
                add(kind, one, Integer.toString(one.sequence()), clock.instant());
            }
        }
    }

    /** Tells them, unless they were told the same before, and instead of what they were to be. */
    void tellInstead(MessageKind kind, List<Participation> those) {
        for (var one : family(those)) {
            var window = Integer.toString(one.sequence());
            if (!messages.existsByDedupeKey(key(kind, one, window))) {
                drop(one);
                add(kind, one, window, clock.instant());
            }
        }
    }

    private void drop(Participation one) {
        messages.dropOpen(one.occurrence().value(), List.of(one.attendee().id()), clock.instant());
    }

    private List<Participation> withoutUntold(List<Participation> those) {
        var concerned = family(those);
        if (concerned.isEmpty()) {
            return concerned;
        }
        var occurrence = concerned.getFirst().occurrence().value();
        var untold = messages.lockUntold(occurrence, ids(concerned));
        untold.forEach(message -> message.tellOf(concerned.getFirst().startsAt()));
        var toldAnyway = untold.stream().map(message -> message.attendee().id()).collect(toSet());
        return concerned.stream().filter(one -> !toldAnyway.contains(one.attendee().id())).toList();
    }

    /** Puts in a message that is due then, unless the person was told the same before. */
    void tellOnce(MessageKind kind, Participation one, String window, Instant due) {
        if (!messages.existsByDedupeKey(key(kind, one, window))) {
            if (kind == MessageKind.REMINDER) {
                messages.dropOpenReminders(
                        one.occurrence().value(), one.attendee().id(), clock.instant());
            }
            add(kind, one, window, due);
        }
    }

    private void add(MessageKind kind, Participation one, String window, Instant due) {
        messages.save(
                new OutboxMessage(
                        new NewMessage(
                                key(kind, one, window),
                                kind,
                                one.center(),
                                one.attendee(),
                                one.occurrence(),
                                one.startsAt(),
                                due),
                        clock.instant()));
    }

    private static List<UUID> ids(List<Participation> those) {
        return those.stream().map(one -> one.attendee().id()).toList();
    }

    private static String key(MessageKind kind, Participation one, String window) {
        return kind + ":" + one.id() + ":" + window;
    }

    private static List<Participation> family(List<Participation> those) {
        return those.stream().filter(one -> one.attendee().isFamily()).toList();
    }
}
