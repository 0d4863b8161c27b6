package org.kinward.local;

import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a test's portal the real database and a real Keycloak, and puts it at {@link
 * TestServices#portal()}; use it with {@code webEnvironment = DEFINED_PORT}.
 */
public final class PortalInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServices.PortalAddress portal = TestServices.portal();
        LocalKeycloak keycloak = TestServices.keycloak();
        TestPropertyValues.of(DatabaseInitializer.properties(TestServices.database()))
                .applyTo(context);
        TestPropertyValues.of(
                        Map.of(
                                "KINWARD_OIDC_ISSUER",
                                keycloak.issuer(),
                                "KINWARD_OIDC_INTERNAL",
                                TestServices.keycloakDoor().realm(),
                                "KINWARD_OIDC_CLIENT_SECRET",
                                LocalKeycloak.CLIENT_SECRET,
                                "KINWARD_PUBLIC_URL",
                                portal.url(),
                                "KINWARD_PORT",
                                Integer.toString(portal.port()),
                                "KINWARD_MANAGEMENT_PORT",
                                "0",
                                "KINWARD_SECURE_COOKIE",
                                "false",
                                "KINWARD_COOKIE",
                                "kinward"))
                .applyTo(context);
    }
}
