package org.kinward.local;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * The services of one test run: at most one database and one Keycloak per JVM, started by the first
 * test that asks, with fresh data under target/.
 */
public final class TestServices {

    private static final Supplier<TestDatabase> DATABASE =
            SingletonSupplier.of(TestDatabase::create);
    private static final Supplier<PortalAddress> PORTAL =
            SingletonSupplier.of(PortalAddress::choose);
    private static final Supplier<LocalKeycloak> KEYCLOAK =
            SingletonSupplier.of(TestServices::startKeycloak);

    private static final Supplier<LocalMail> MAIL =
            SingletonSupplier.of(() -> LocalMail.start(Ports.free()));

    private static final Supplier<KeycloakDoor> KEYCLOAK_DOOR =
            SingletonSupplier.of(() -> KeycloakDoor.before(keycloak()));

    private TestServices() {}

    /** The empty database of this run. */
    public static TestDatabase database() {
        return DATABASE.get();
    }

    /** The mail server that takes whatever portals under test send. */
    public static LocalMail mail() {
        return MAIL.get();
    }

    /** Where a portal under test listens; Keycloak lets it redirect there and nowhere else. */
    public static PortalAddress portal() {
        return PORTAL.get();
    }

    /** Keycloak with the demo realm. */
    public static LocalKeycloak keycloak() {
        return KEYCLOAK.get();
    }

    /** The line between portals under test and Keycloak. */
    public static KeycloakDoor keycloakDoor() {
        return KEYCLOAK_DOOR.get();
    }

    static Path freshDirectory(String service) {
        Orphans.end(Workspace.here().processes());
        Path directory =
                Path.of("target", "local", service + "-" + ProcessHandle.current().pid())
                        .toAbsolutePath();
        Directories.delete(directory);
        return directory;
    }

    private static LocalKeycloak startKeycloak() {
        return LocalKeycloak.start(
                freshDirectory("keycloak"), Ports.free(), portal().url(), mail().port());
    }

    /** An address chosen before anything listens there. */
    public record PortalAddress(int port) {

        private static PortalAddress choose() {
            return new PortalAddress(Ports.free());
        }

        /** What a browser is given. */
        public String url() {
            return "http://localhost:" + port;
        }
    }
}
