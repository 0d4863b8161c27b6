package org.kinward.notifications;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.notifications.Letter.Fact;
import org.kinward.notifications.Letter.Link;
import org.kinward.notifications.LetterFacts.Event;
import org.kinward.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts a message into words. A neutral one says that there is an appointment, and when; what it is
 * about and where stays behind the sign-in (domain research 3.4). Neither says a name.
 */
@Component
class LetterWriter {

    private final MessageSource messages;
    private final String portal;

    LetterWriter(MessageSource messages, @Value("${kinward.public-url}") String portal) {
        this.messages = messages;
        this.portal = portal;
    }

    LetterTexts texts(Language language) {
        return new LetterTexts(messages, language);
    }

    /**
     * The letter in that language.
     *
     * @param unsubscribe where one click ends such messages; none for those that are necessary
     */
    Letter write(LetterFacts facts, Language language, @Nullable String unsubscribe) {
        var texts = texts(language);
        var footer = new ArrayList<String>();
        footer.add(texts.text(footer(facts.kind())));
        return new Letter(
                language.locale(),
                subject(facts, texts),
                news(facts, texts),
                body(facts, texts),
                facts(facts, texts),
                action(facts, texts),
                footer,
                unsubscribe == null ? null : new Link(texts.text("unsubscribe"), unsubscribe));
    }

    /** The same in at most 160 characters, always neutral: a phone shows it to whoever is near. */
    String writeShort(LetterFacts facts, Language language) {
        var texts = texts(language);
        var event = facts.event();
        var said =
                event == null
                        ? texts.text("short." + facts.kind(), facts.count())
                        : texts.text(
                                "short." + facts.kind(),
                                texts.date(event.start()),
                                texts.time(event.start()));
        return facts.whom() == ForWhom.READER ? said : texts.text("short.forAnother", said);
    }

    private Link action(LetterFacts facts, LetterTexts texts) {
        var door = facts.link();
        return door == null
                ? new Link(texts.text("signIn"), portal)
                : new Link(texts.text("openDoor"), door);
    }

    private static String footer(MessageKind kind) {
        return switch (kind) {
            case STAFF_DIGEST -> "footer.staff";
            case INVITATION, SIGN_IN_REQUESTED -> "footer.invited";
            default -> "footer.why";
        };
    }

    private static String subject(LetterFacts facts, LetterTexts texts) {
        var event = facts.event();
        var neutral = news(facts, texts);
        return event == null || !facts.detailed()
                ? neutral
                : texts.text("detailed.subject", event.topic().in(texts.locale()), neutral);
    }

    /**
     * What it is about in a few words; "you" would be the wrong person in a message for another.
     */
    private static String news(LetterFacts facts, LetterTexts texts) {
        return texts.text(
                facts.whom() == ForWhom.READER ? facts.kind() + ".subject" : "forAnother.subject");
    }

    private static String body(LetterFacts facts, LetterTexts texts) {
        var said = said(facts, texts);
        return switch (facts.whom()) {
            case READER -> said;
            case ANOTHER -> texts.text("forAnother.body", said);
            case ANOTHER_BESIDE_OWN ->
                    texts.text("forAnother.body", said)
                            + (facts.kind().cancels() ? " " + texts.text("forAnother.own") : "");
        };
    }

    private static String said(LetterFacts facts, LetterTexts texts) {
        var event = facts.event();
        return event == null
                ? texts.text(facts.kind() + ".body", facts.count())
                : texts.text(
                        facts.kind() + (facts.detailed() ? ".detailed" : ".body"),
                        texts.date(event.start()),
                        texts.time(event.start()),
                        event.topic().in(texts.locale()),
                        facts.center());
    }

    private static List<Fact> facts(LetterFacts letter, LetterTexts texts) {
        var event = letter.event();
        if (event == null || !letter.detailed()) {
            return List.of();
        }
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.text("fact.what"), event.topic().in(texts.locale())));
        if (letter.kind() == MessageKind.TIMES_OFFERED
                || letter.kind() == MessageKind.CHOICE_ENDED) {
            return facts;
        }
        facts.add(
                new Fact(
                        texts.text("fact.when"),
                        texts.text(
                                "fact.whenText",
                                texts.date(event.start()),
                                texts.time(event.start()),
                                event.minutes())));
        where(letter, event, texts, facts);
        return facts;
    }

    private static void where(
            LetterFacts letter, Event event, LetterTexts texts, List<Fact> facts) {
        if (letter.kind().cancels() || letter.kind() == MessageKind.MISSED) {
            return;
        }
        var room = event.place().room();
        if (room != null) {
            facts.add(
                    new Fact(
                            texts.text("fact.where"),
                            texts.text("fact.whereText", room, letter.center())));
        }
        var link = event.place().videoLink();
        if (link != null && !link.isBlank()) {
            facts.add(new Fact(texts.text("fact.join"), link));
        }
    }
}
