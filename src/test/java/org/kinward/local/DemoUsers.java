package org.kinward.local;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Everyone who can sign in locally; read from src/main/keycloak/demo-users.json. */
public record DemoUsers(String password, List<String> centers, List<DemoUser> users) {

    private static final Path FILE = Path.of("src/main/keycloak/demo-users.json");

    /** Reads them afresh. */
    public static DemoUsers load() {
        return JsonMapper.shared()
                .readValue(Workspace.checkout().resolve(FILE).toFile(), DemoUsers.class);
    }

    /** The one of that name; refuses a name that is not in the file. */
    public DemoUser named(String username) {
        return users.stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo user " + username));
    }
}
