package org.kinward.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The compose file read as data, because not every machine that builds Kinward has Docker. */
class ComposeTest {

    /** A variable that a file asks for without naming a value of its own. */
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{(KINWARD_\\w+)}");

    private static final Path APPLICATION = Path.of("src/main/resources/application.yaml");
    private static final Path REALM = Path.of("src/main/keycloak/kinward-realm.json");

    private final Compose compose = Compose.read(Path.of("docker-compose.yml"));

    @Test
    void pinsEveryImage() throws IOException {
        List<String> images =
                compose.services().stream()
                        .map(service -> compose.text(service, "image"))
                        .filter(image -> !image.isEmpty())
                        .toList();
        assertThat(images)
                .hasSize(4)
                .allMatch(image -> image.contains(":"))
                .noneMatch(image -> image.endsWith(":latest"));
        assertThat(Files.readAllLines(Path.of("Dockerfile")))
                .filteredOn(line -> line.startsWith("FROM "))
                .allMatch(line -> line.matches("FROM [\\w./-]+:[\\w.-]+( AS \\w+)?"));
    }

    @Test
    void runsTheKeycloakThatTheTestsRunOn() throws IOException {
        String image = compose.text("keycloak", "image");
        String version = image.substring(image.lastIndexOf(':') + 1);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<keycloak.version>" + version + "</keycloak.version>");
    }

    @Test
    void givesThePortalEveryVariableItCannotDoWithout() throws IOException {
        assertThat(compose.environment("portal").keySet())
                .containsAll(variables(Files.readString(APPLICATION)));
    }

    @Test
    void givesThePortalNoVariableItDoesNotKnow() throws IOException {
        assertThat(Files.readString(APPLICATION)).contains(compose.environment("portal").keySet());
    }

    @Test
    void fillsThePlaceholdersOfTheRealm() throws IOException {
        assertThat(compose.environment("keycloak").keySet())
                .containsAll(variables(Files.readString(REALM)));
    }

    @Test
    void publishesThePortsThatTheServersListenOn() throws IOException {
        assertThat(compose.list("portal", "ports")).containsExactly("8080:8080");
        assertThat(Files.readString(APPLICATION)).contains("port: ${KINWARD_PORT:8080}");
        assertThat(compose.environment("portal")).doesNotContainKey("KINWARD_PORT");
        assertThat(Files.readString(Path.of("Dockerfile"))).contains("EXPOSE 8080");

        Map<String, String> keycloak = compose.environment("keycloak");
        assertThat(compose.list("keycloak", "ports"))
                .containsExactly("8180:" + keycloak.get("KC_HTTP_PORT"));
        assertThat(keycloak.get("KC_HOSTNAME")).contains("localhost:8180}");
    }

    @Test
    void letsBrowserAndPortalMeanTheSameIssuer() {
        assertThat(compose.environment("portal").get("KINWARD_OIDC_ISSUER"))
                .isEqualTo(compose.environment("keycloak").get("KC_HOSTNAME") + "/realms/kinward");
        assertThat(compose.environment("portal").get("KINWARD_PUBLIC_URL"))
                .isEqualTo(compose.environment("keycloak").get("KINWARD_PUBLIC_URL"));
    }

    @Test
    void mountsAndBuildsWhatExists() {
        assertThat(compose.list("keycloak", "volumes"))
                .singleElement()
                .satisfies(
                        mount -> assertThat(mount).startsWith("./" + REALM + ":").endsWith(":ro"));
        assertThat(REALM).exists();
        assertThat(Path.of(compose.text("portal", "build"), "Dockerfile")).exists();
        assertThat(Path.of(".dockerignore"))
                .content()
                .contains("!src/main", "!frontend", "!reports");
    }

    @Test
    void takesSecretsFromTheEnvironmentOnly() {
        for (String service : compose.services()) {
            compose.environment(service)
                    .forEach((name, value) -> {
                        if (isSecret(name)) {
                            assertThat(value).as(name).matches("\\$\\{\\w+:(\\?|-)}");
                        }
                    });
        }
    }

    @Test
    void runsThePortalWithoutPrivileges() {
        assertThat(compose.text("portal", "user")).doesNotStartWith("0").isNotEqualTo("root");
        assertThat(compose.text("portal", "read_only")).isEqualTo("true");
        assertThat(compose.list("portal", "cap_drop")).containsExactly("ALL");
    }

    @Test
    void watchesTheHealthOfWhatOthersWaitFor() {
        for (String service : List.of("database", "keycloak-database", "keycloak", "portal")) {
            assertThat(compose.part(service, "healthcheck").has("test")).as(service).isTrue();
        }
    }

    private static boolean isSecret(String name) {
        return name.endsWith("_SECRET")
                || (name.endsWith("_PASSWORD") && !name.contains("_RANDOM_"));
    }

    private static Set<String> variables(String text) {
        return REQUIRED.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
