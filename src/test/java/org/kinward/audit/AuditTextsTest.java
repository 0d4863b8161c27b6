package org.kinward.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever searches the log reads words, not codes. */
class AuditTextsTest {

    private static final Pattern ACTION =
            Pattern.compile(
                    "(?:AuditFact\\.of|PersonalDataRead\\.of|announce|tell(?:Alone|Read)?|log|fact)\\(\\s*\"([A-Z]+(?:_[A-Z]+)+)\"");

    @Test
    void everyActionTheCodeNamesHasAName() throws IOException {
        var texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            texts.load(reader);
        }
        var nameless = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ACTION.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(action -> !texts.containsKey("audit.action." + action))
                        .forEach(nameless::add);
            }
        }
        assertThat(nameless).isEmpty();
    }
}
