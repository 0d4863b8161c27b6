package org.kinward.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.attendance.Place;
import org.kinward.shared.Language;
import org.kinward.shared.LocalizedText;
import org.kinward.testsupport.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** No neutral message tells what it is about, whoever reads it over a shoulder. */
@DatabaseTest
class NeutralityTest {

    private static final String CENTER = "Cedar Ridge Center";
    private static final String TOPIC = "Understanding addiction";
    private static final String ROOM = "Aspen";
    private static final String LINK = "https://meet.example/cedar";

    @Autowired LetterWriter letters;
    @Autowired MailLayout layout;

    static Stream<Arguments> everyKindInEveryLanguage() {
        return Arrays.stream(MessageKind.values())
                .flatMap(kind ->
                        Arrays.stream(Language.values())
                                .map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void aNeutralLetterTellsNothing(MessageKind kind, Language language) {
        for (var whom : ForWhom.values()) {
            var letter = letters.write(facts(kind, whom, false), language, stop(kind));
            var body = layout.lay(letter);

            for (String text :
                    new String[] {
                        letter.subject(),
                        letters.texts(language).text("sender"),
                        read(body.text()),
                        read(body.html())
                    }) {
                assertThat(Neutrality.isNeutral(text, CENTER)).as(text).isTrue();
                assertThat(text).doesNotContain(TOPIC, ROOM, LINK, "{0}", "{1}", "??");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void aTextMessageIsNeutralAndFitsIntoOne(MessageKind kind, Language language) {
        if (kind == MessageKind.STAFF_DIGEST) {
            return;
        }
        for (var whom : ForWhom.values()) {
            var text = letters.writeShort(facts(kind, whom, true), language);

            assertThat(text.length()).as(text).isLessThanOrEqualTo(160);
            assertThat(Neutrality.isNeutral(text, CENTER)).as(text).isTrue();
            assertThat(text).doesNotContain(TOPIC, ROOM, LINK);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void aDetailedLetterSaysWhatItIsAbout(MessageKind kind, Language language) {
        if (!isAboutAnEvent(kind)) {
            return;
        }
        var letter = letters.write(facts(kind, ForWhom.READER, true), language, stop(kind));
        var body = layout.lay(letter);

        assertThat(letter.subject()).contains(TOPIC);
        assertThat(body.text()).contains(TOPIC, CENTER);
        assertThat(body.html()).contains(TOPIC, CENTER);
    }

    @Test
    void whatStaffWriteIsTextInTheMailsPage() {
        var facts =
                new LetterFacts(
                        MessageKind.REMINDER,
                        ForWhom.READER,
                        true,
                        "<b>Center</b>",
                        event("<script>alert(1)</script>", "<img src=x>"),
                        0,
                        null);

        var body = layout.lay(letters.write(facts, Language.ENGLISH, null));

        assertThat(body.html()).doesNotContain("<script>", "<img", "<b>");
        assertThat(body.text()).contains("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @CsvSource({
        "Cedar Ridge Center, false",
        "cedar ridge center desk, false",
        "Family recovery, false",
        "Rehabilitación, false",
        "Adicciones Norte, false",
        "Kinward, false",
        "Front desk, true",
        "Recepción, true",
        "Sus citas, true"
    })
    void wordsThatTellAreFound(String text, boolean neutral) {
        assertThat(Neutrality.isNeutral(text, CENTER)).isEqualTo(neutral);
    }

    /** Addresses are the installation's own affair; what is judged are the words. */
    private static String read(String text) {
        return text.replaceAll("(?s)<style>.*?</style>", " ")
                .replaceAll("https?://\\S+", " ")
                .replaceAll("<[^>]*>", " ");
    }

    private static String stop(MessageKind kind) {
        return kind.isOptional() ? "https://portal.example/mail/stop/" + UUID.randomUUID() : "";
    }

    private static boolean isAboutAnEvent(MessageKind kind) {
        return kind != MessageKind.STAFF_DIGEST && !kind.carriesCode();
    }

    private static LetterFacts facts(MessageKind kind, ForWhom whom, boolean detailed) {
        return isAboutAnEvent(kind)
                ? new LetterFacts(kind, whom, detailed, CENTER, event(TOPIC, ROOM), 0, null)
                : new LetterFacts(
                        kind, whom, false, CENTER, null, 3, "https://portal.example/join/1");
    }

    private static LetterFacts.Event event(String topic, String room) {
        return new LetterFacts.Event(
                new LocalizedText(topic, null),
                LocalDateTime.parse("2026-11-25T18:30").atZone(ZoneId.of("America/Denver")),
                90,
                new Place(room, LINK));
    }
}
