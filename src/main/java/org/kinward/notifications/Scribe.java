package org.kinward.notifications;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import org.jspecify.annotations.Nullable;
import org.kinward.attendance.Occurrence;
import org.kinward.families.MemberId;
import org.kinward.notifications.CenterVoices.Voice;
import org.springframework.stereotype.Component;

/** Writes a message in the form its reader chose. */
@Component
class Scribe {

    private final Occasions occasions;
    private final LetterWriter letters;
    private final Invitations invitations;
    private final Unsubscribing unsubscribing;
    private final SmsSettings sms;
    private final MailSettings mail;

    Scribe(
            Occasions occasions,
            LetterWriter letters,
            Invitations invitations,
            Unsubscribing unsubscribing,
            SmsSettings sms,
            MailSettings mail) {
        this.occasions = occasions;
        this.letters = letters;
        this.invitations = invitations;
        this.unsubscribing = unsubscribing;
        this.sms = sms;
        this.mail = mail;
    }

    /** Whether the person chose text messages and there is a gateway for them. */
    boolean mayText(Reader reader) {
        return sms.isConfigured() && reader.settings().smsNumber() != null;
    }

    Outgoing toFamily(Telling telling, Reader reader, Voice voice) {
        var message = telling.message();
        var place = telling.place();
        var occurrence = occasions.of(place).orElseThrow();
        boolean detailed = reader.settings().wantsDetail();
        var facts =
                new LetterFacts(
                        message.kind(),
                        telling.whom(),
                        detailed,
                        voice.center().name(),
                        event(occurrence, voice),
                        0,
                        null);
        if (mayText(reader)) {
            return new Outgoing.Sms(
                    requireNonNull(reader.settings().smsNumber()),
                    letters.writeShort(facts, reader.language()));
        }
        var stop =
                message.kind().isOptional()
                        ? unsubscribing.address(new MemberId(message.attendee().id()))
                        : null;
        var letter = letters.write(facts, reader.language(), stop);
        return mail(
                message,
                reader,
                voice,
                letter,
                telling.concernsCalendars() ? calendar(place, occurrence, reader, voice) : null);
    }

    Outgoing digest(OutboxMessage message, Reader reader, Voice voice, int waiting) {
        var facts =
                new LetterFacts(
                        MessageKind.STAFF_DIGEST,
                        ForWhom.READER,
                        false,
                        voice.center().name(),
                        null,
                        waiting,
                        null);
        return mail(message, reader, voice, letters.write(facts, reader.language(), null), null);
    }

    /** The mail with the code, as long as it opens the door. */
    Outgoing invitation(OutboxMessage message, Reader reader, Voice voice, String door) {
        var facts =
                new LetterFacts(
                        message.kind(),
                        ForWhom.READER,
                        false,
                        voice.center().name(),
                        null,
                        0,
                        door);
        return mail(message, reader, voice, letters.write(facts, reader.language(), null), null);
    }

    private Outgoing mail(
            OutboxMessage message,
            Reader reader,
            Voice voice,
            Letter letter,
            @Nullable String calendar) {
        var neutral = letters.texts(reader.language()).text("sender");
        return new Outgoing.Mail(
                requireNonNull(reader.mail()),
                requireNonNullElseGet(voice.senderName(), () -> neutral),
                voice.replyTo(),
                mail.messageId(message.dedupeKey() + ":" + message.resends()),
                letter,
                calendar);
    }

    private String calendar(
            Participation place, Occurrence occurrence, Reader reader, Voice voice) {
        var entry =
                invitations.entry(
                        place,
                        occurrence,
                        voice.center(),
                        occasions.isUnanswered(place),
                        letters.texts(reader.language()),
                        reader.settings().wantsDetail());
        return invitations.write(entry, mail.from(), requireNonNull(reader.mail()));
    }

    private static LetterFacts.Event event(Occurrence occurrence, Voice voice) {
        return new LetterFacts.Event(
                occurrence.topic(),
                occurrence.startsAt().atZone(voice.center().zone()),
                occurrence.minutes(),
                occurrence.place());
    }
}
