package org.kinward.local;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a test's portal the real database and a real mail server, and an OpenID provider that
 * nobody will ask.
 */
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
        var properties = new HashMap<String, String>();
        properties.put("KINWARD_DB_URL", database.url());
        properties.put("KINWARD_DB_USER", database.user());
        properties.put("KINWARD_DB_PASSWORD", database.password());
        properties.put("KINWARD_DB_OWNER_USER", database.owner());
        properties.put("KINWARD_DB_OWNER_PASSWORD", database.ownerPassword());
        properties.put("KINWARD_SEALING_KEYS", LocalKeys.SEALING);
        properties.put("KINWARD_AUDIT_KEYS", LocalKeys.AUDIT);
        properties.put("KINWARD_PROVISIONER_SECRET", LocalKeycloak.PROVISIONER_SECRET);
        // Tests let timers run when they say so.
        properties.put("KINWARD_TIMERS", "false");
        // Tests make rushes on busy machines, and no claim of theirs is about time.
        properties.put("KINWARD_DB_WAIT", "120000");
        properties.putAll(TestServices.mail().properties());
        return properties;
    }
}
