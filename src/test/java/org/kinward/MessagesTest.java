package org.kinward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** English and Spanish say the same things, and every text the code asks for is there. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Keys put together from a prefix and an enum's name end in a dot here. */
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:translate\\(\\s*|title = |super\\(\\s*|message\\(\\s*)\"([a-z][A-Za-z0-9]*\\.[A-Za-z0-9.]+)\"");

    private static final Pattern MIXED_IN =
            Pattern.compile(
                    "\\b(addict|addicts|junkie|clean and sober|codependent|adicto|adictos)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Properties english = load("messages.properties");
    private final Properties spanish = load("messages_es.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(spanish.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void everyTextIsAPatternWithTheSamePlaceholdersInBothLanguages() {
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(spanish.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void everyTextTheCodeAsksForExists() {
        var missing = new TreeSet<String>();
        asked().filter(key -> !key.endsWith("."))
                .filter(key -> !english.containsKey(key))
                .forEach(missing::add);
        asked().filter(key -> key.endsWith("."))
                .filter(prefix ->
                        english.stringPropertyNames().stream()
                                .noneMatch(key -> key.startsWith(prefix)))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void peopleAreCalledPeople() {
        assertThat(Stream.concat(english.values().stream(), spanish.values().stream()))
                .noneMatch(text -> MIXED_IN.matcher(text.toString()).find());
    }

    private static Set<Integer> arguments(String text) {
        var format = new MessageFormat(text);
        assertThat(format.toPattern()).isNotNull();
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> asked() {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .flatMap(source -> ASKED.matcher(source).results())
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties load(String name) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
