package org.kinward.notifications;

import static java.util.Objects.requireNonNullElseGet;

import java.time.Clock;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.kinward.attendance.Place;
import org.kinward.centers.CenterDetails;
import org.kinward.families.MemberContact;
import org.kinward.notifications.CenterVoices.Voice;
import org.kinward.notifications.LetterFacts.Event;
import org.kinward.shared.Language;
import org.kinward.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Shows what messages look like, with an invented session. */
@Component
class Previews {

    private static final LocalTime EVENING = LocalTime.of(18, 30);
    private static final int DAYS_AHEAD = 3;
    private static final int MINUTES = 90;
    private static final int WAITING = 3;
    private static final String NOWHERE = "https://example.org/stop";

    private final Readers readers;
    private final CenterVoices voices;
    private final LetterWriter letters;
    private final MailLayout layout;
    private final Clock clock;

    Previews(
            Readers readers,
            CenterVoices voices,
            LetterWriter letters,
            MailLayout layout,
            Clock clock) {
        this.readers = readers;
        this.voices = voices;
        this.letters = letters;
        this.layout = layout;
        this.clock = clock;
    }

    Language languageOf(MemberContact member) {
        var attendee = new Attendee(Attendee.Kind.MEMBER, member.id().value(), member.household());
        return readers.of(attendee).language();
    }

    Preview show(PreviewWish wish) {
        var mail = mail(wish, "you@example.org", "<preview@example.org>");
        var body = layout.lay(mail.letter().withDeadLinks());
        return new Preview(mail.senderName(), mail.letter().subject(), body.html(), body.text());
    }

    Outgoing.Mail mail(PreviewWish wish, String to, String messageId) {
        var voice = voices.of(wish.center());
        var neutral = letters.texts(wish.language()).text("sender");
        return new Outgoing.Mail(
                to,
                requireNonNullElseGet(voice.senderName(), () -> neutral),
                voice.replyTo(),
                messageId,
                letter(wish, voice),
                null);
    }

    private Letter letter(PreviewWish wish, Voice voice) {
        boolean door = wish.kind().carriesCode();
        boolean noEvent = door || wish.kind() == MessageKind.STAFF_DIGEST;
        var facts =
                new LetterFacts(
                        wish.kind(),
                        ForWhom.READER,
                        wish.detailed(),
                        voice.center().name(),
                        noEvent ? null : event(wish.language(), voice.center()),
                        WAITING,
                        door ? NOWHERE : null);
        return letters.write(facts, wish.language(), stop(wish.kind()));
    }

    private Event event(Language language, CenterDetails center) {
        var texts = letters.texts(language);
        return new Event(
                new LocalizedText(texts.text("preview.topic"), null),
                clock.instant().atZone(center.zone()).plusDays(DAYS_AHEAD).with(EVENING),
                MINUTES,
                new Place(texts.text("preview.room"), null));
    }

    private static @Nullable String stop(MessageKind kind) {
        return kind.isOptional() ? NOWHERE : null;
    }
}
