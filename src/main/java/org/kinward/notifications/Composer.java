package org.kinward.notifications;

import java.util.Optional;
import java.util.UUID;
import org.kinward.notifications.CenterVoices.Voice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what becomes of a message, from the state of this moment: the person, what they chose,
 * and what the message is about. Nothing of it is kept.
 */
@Component
@Transactional(readOnly = true)
class Composer {

    private final OutboxRepository messages;
    private final Readers readers;
    private final Present present;
    private final CenterVoices voices;
    private final Timing timing;
    private final Scribe scribe;

    Composer(
            OutboxRepository messages,
            Readers readers,
            Present present,
            CenterVoices voices,
            Timing timing,
            Scribe scribe) {
        this.messages = messages;
        this.readers = readers;
        this.present = present;
        this.voices = voices;
        this.timing = timing;
        this.scribe = scribe;
    }

    Decision compose(UUID id) {
        var message = messages.findById(id).orElseThrow();
        var voice = voices.of(message.center());
        var reader = readers.of(message.attendee());
        return switch (message.kind()) {
            case STAFF_DIGEST -> digest(message, reader, voice);
            case INVITATION, SIGN_IN_REQUESTED -> invitation(message, reader, voice);
            default ->
                    present.of(message)
                            .map(place -> toFamily(message, place, reader, voice))
                            .orElseGet(() -> new Decision.Drop(Problem.OUTDATED));
        };
    }

    /** A code that opens nothing any more is not sent to anybody. */
    private Decision invitation(OutboxMessage message, Reader reader, Voice voice) {
        return readers.door(message.attendee())
                .<Decision>map(
                        door -> new Decision.Send(scribe.invitation(message, reader, voice, door)))
                .orElseGet(() -> new Decision.Drop(Problem.OUTDATED));
    }

    private Decision toFamily(
            OutboxMessage message, Participation place, Reader reader, Voice voice) {
        var settings = reader.settings();
        if (message.kind().isOptional() && !settings.wantsOptional()) {
            return new Decision.Drop(Problem.UNWANTED);
        }
        return timing.quiet(message, place, settings, voice.center().zone())
                .or(() -> unreachable(reader, message.kind()))
                .orElseGet(() ->
                        new Decision.Send(scribe.toFamily(telling(message, place), reader, voice)));
    }

    private Telling telling(OutboxMessage message, Participation place) {
        return new Telling(
                message,
                place,
                present.forWhom(place),
                messages.hasHeard(place.occurrence().value(), place.attendee().id(), message.id()));
    }

    private Decision digest(OutboxMessage message, Reader reader, Voice voice) {
        int waiting = present.waitingFor(message.attendee());
        return waiting == 0
                ? new Decision.Drop(Problem.OUTDATED)
                : unreachable(reader, message.kind())
                        .orElseGet(() ->
                                new Decision.Send(scribe.digest(message, reader, voice, waiting)));
    }

    /** Nobody is called because a reminder found no address; for unexpected news somebody is. */
    private Optional<Decision> unreachable(Reader reader, MessageKind kind) {
        if (scribe.mayText(reader)) {
            return Optional.empty();
        }
        var address = reader.mail();
        if (address == null) {
            return Optional.of(undeliverable(kind, Problem.NO_ADDRESS));
        }
        return reader.isParked(address)
                ? Optional.of(undeliverable(kind, Problem.ADDRESS_REFUSED))
                : Optional.empty();
    }

    private static Decision undeliverable(MessageKind kind, Problem why) {
        return kind.isWorthACall() ? new Decision.Fail(why) : new Decision.Drop(why);
    }
}
