package org.kinward.local;

import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a test's portal the real database, and an OpenID provider that nobody will ask. */
public final class DatabaseInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(properties(TestServices.database())).applyTo(context);
        TestPropertyValues.of(
                        Map.of(
                                "KINWARD_OIDC_ISSUER", "http://localhost:1/realms/kinward",
                                "KINWARD_OIDC_CLIENT_SECRET", "unused"))
                .applyTo(context);
    }

    static Map<String, String> properties(TestDatabase database) {
        return Map.of(
                "KINWARD_DB_URL",
                database.url(),
                "KINWARD_DB_USER",
                database.user(),
                "KINWARD_DB_PASSWORD",
                database.password(),
                "KINWARD_SEALING_KEYS",
                LocalKeys.SEALING,
                // Tests let timers run when they say so.
                "KINWARD_TIMERS",
                "false",
                // Tests make rushes on busy machines, and no claim of theirs is about time.
                "KINWARD_DB_WAIT",
                "120000");
    }
}
