package org.kinward.local;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.kinward.KinwardApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What {@code ./portal run} starts: a real database and a real Keycloak, the portal in front of
 * them, and at the end a list of who can sign in.
 */
public final class LocalPortal {

    private LocalPortal() {}

    public static void main(String[] args) {
        boolean started = false;
        try {
            run(LocalPorts.from(args));
            started = true;
        } catch (LocalServiceException e) {
            System.err.println(e.getMessage());
        } finally {
            // Whatever went wrong, the database and Keycloak must not live on without a portal.
            if (!started) {
                System.exit(1);
            }
        }
    }

    private static void run(LocalPorts ports) {
        Workspace workspace = Workspace.here();
        if (Orphans.end(workspace.processes()) > 0) {
            System.out.println("Ended what an earlier portal had left running.");
        }
        ports.requireFree();
        System.out.println("Starting the database and Keycloak ...");
        CompletableFuture<LocalKeycloak> starting =
                CompletableFuture.supplyAsync(() ->
                        LocalKeycloak.start(
                                workspace.data("keycloak"),
                                ports.keycloak(),
                                ports.portalUrl(),
                                ports.smtp()));
        LocalMail mail = LocalMail.start(ports.smtp());
        MailPage.serve(mail, ports.mails());
        LocalDatabase database = LocalDatabase.start(workspace.data("database"), ports.database());
        // The portal does not need Keycloak to start, so the two start side by side.
        start(ports, database, mail);
        LocalKeycloak keycloak = result(starting);
        System.out.println(
                new Welcome(ports.portalUrl(), ports.mailsUrl(), keycloak.url(), DemoUsers.load()));
    }

    private static void start(LocalPorts ports, LocalDatabase database, LocalMail mail) {
        SpringApplication application = new SpringApplication(KinwardApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setAdditionalProfiles("local");
        Map<String, Object> properties = properties(ports, database);
        properties.putAll(mail.properties());
        application.setDefaultProperties(properties);
        application.setRegisterShutdownHook(false);
        ConfigurableApplicationContext portal = application.run();
        Shutdown.first(portal::close);
    }

    private static Map<String, Object> properties(LocalPorts ports, LocalDatabase database) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("KINWARD_DB_URL", database.url());
        properties.put("KINWARD_DB_USER", LocalDatabase.USER);
        properties.put("KINWARD_DB_PASSWORD", LocalDatabase.PASSWORD);
        properties.put("KINWARD_DB_OWNER_USER", LocalDatabase.OWNER);
        properties.put("KINWARD_DB_OWNER_PASSWORD", LocalDatabase.PASSWORD);
        properties.put("KINWARD_OIDC_ISSUER", LocalKeycloak.issuer(ports.keycloak()));
        properties.put("KINWARD_OIDC_CLIENT_SECRET", LocalKeycloak.CLIENT_SECRET);
        properties.put("KINWARD_PROVISIONER_SECRET", LocalKeycloak.PROVISIONER_SECRET);
        properties.put("KINWARD_SEALING_KEYS", LocalKeys.SEALING);
        properties.put("KINWARD_AUDIT_KEYS", LocalKeys.AUDIT);
        properties.put("KINWARD_PUBLIC_URL", ports.portalUrl());
        properties.put("KINWARD_PORT", ports.portal());
        properties.put("KINWARD_MANAGEMENT_PORT", ports.management());
        properties.put("KINWARD_SECURE_COOKIE", false);
        properties.put("KINWARD_COOKIE", "kinward");
        // What a newcomer should read is the welcome, not the start-up of libraries.
        properties.put("logging.level.root", "WARN");
        properties.put("logging.level.org.kinward", "INFO");
        properties.put("logging.level.org.flywaydb.core.internal.sqlscript", "ERROR");
        return properties;
    }

    private static LocalKeycloak result(CompletableFuture<LocalKeycloak> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LocalServiceException refused) {
                throw refused;
            }
            throw e;
        }
    }
}
