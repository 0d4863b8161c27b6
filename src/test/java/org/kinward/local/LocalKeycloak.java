package org.kinward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A Keycloak with the demo realm as a child process, data in a given directory. */
public final class LocalKeycloak implements AutoCloseable {

    /** The client's secret; this Keycloak is reachable from this machine only. */
    public static final String CLIENT_SECRET = "kinward-local-secret";

    /** The secret of the portal's own account, under the same condition. */
    public static final String PROVISIONER_SECRET = "kinward-local-provisioner";

    /** Name and password of the account for Keycloak's own console. */
    public static final String ADMIN = "keycloak-admin";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int port;
    private final ChildProcess process;
    private final DirectoryLock lock;
    private final HttpClient http = HttpClient.newHttpClient();

    private LocalKeycloak(int port, ChildProcess process, DirectoryLock lock) {
        this.port = port;
        this.process = process;
        this.lock = lock;
    }

    /**
     * Starts it and waits until it answers; refuses a directory that another one uses.
     *
     * @param portal where browsers find the portal, without a slash at the end
     * @param mailPort where the local mail server listens
     */
    public static LocalKeycloak start(Path directory, int port, String portal, int mailPort) {
        KeycloakProgram program = KeycloakProgram.prepare(Workspace.here());
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            Path instance = program.instance(directory);
            new RealmImport(instance.resolve("data"), portal, mailPort).prepare();
            ChildProcess process =
                    ChildProcess.start(
                            "keycloak",
                            server(program, instance, port, portal),
                            directory.resolve("keycloak.log"),
                            KeycloakProgram.homeOption(instance));
            LocalKeycloak keycloak = new LocalKeycloak(port, process, lock);
            process.awaitReady(keycloak::answers, PATIENCE);
            return keycloak;
        } catch (LocalServiceException e) {
            lock.close();
            throw e;
        }
    }

    /** Its own address. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The issuer in its tokens. */
    public String issuer() {
        return issuer(port);
    }

    /** The issuer in the tokens of one that listens there, known before it does. */
    static String issuer(int port) {
        return "http://localhost:" + port + "/realms/kinward";
    }

    @Override
    public void close() {
        process.close();
        lock.close();
        http.close();
    }

    private static ProcessBuilder server(
            KeycloakProgram program, Path instance, int port, String portal) {
        ProcessBuilder builder =
                new ProcessBuilder(
                        program.command(
                                instance,
                                "start",
                                "--optimized",
                                "--import-realm",
                                "--cache=local",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--hostname=http://localhost:" + port));
        builder.environment()
                .putAll(
                        Map.of(
                                "KINWARD_PUBLIC_URL", portal,
                                "KINWARD_BACKCHANNEL_URL", portal,
                                "KINWARD_OIDC_CLIENT_SECRET", CLIENT_SECRET,
                                "KINWARD_PROVISIONER_SECRET", PROVISIONER_SECRET,
                                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                                "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN));
        return builder;
    }

    private boolean answers() {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(issuer())).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Puts the realm where Keycloak imports it from, and forgets data made from another one. */
    private record RealmImport(Path data, String portal, int mailPort) {

        void prepare() {
            String realm = DemoRealm.demo(mailPort).toPrettyString();
            String stamp = portal + "\n" + realm;
            Path used = data.resolve("imported-realm");
            try {
                // Keycloak never imports over an existing realm, so a change needs fresh data.
                if (!Files.exists(used) || !Files.readString(used).equals(stamp)) {
                    Directories.delete(data);
                }
                Files.createDirectories(data.resolve("import"));
                Files.writeString(data.resolve("import/kinward-realm.json"), realm);
                Files.writeString(used, stamp);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
