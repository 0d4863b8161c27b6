package org.kinward.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taken ports and taken directories are refused with the reason and the way out. */
class PortsTest {

    @Test
    void saysWhichPortIsTakenByWhomAndWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() ->
                            Ports.requireFree(taken.getLocalPort(), "the portal", "--port 9000"))
                    .isInstanceOf(LocalServiceException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (the portal) is taken")
                    .hasMessageContaining("./portal run --port 9000")
                    .hasMessageContaining(
                            Path.of("/proc/net/tcp").toFile().exists()
                                    ? "process " + ProcessHandle.current().pid()
                                    : "taken");
        }
    }

    @Test
    void findsAFreePort() {
        assertThat(Ports.isFree(Ports.free())).isTrue();
    }

    @Test
    void movesTheOtherPortsWithThePortals() {
        assertThat(LocalPorts.from("--port", "9000").keycloak()).isEqualTo(9100);
        assertThat(LocalPorts.from("--port", "9000").management()).isEqualTo(9001);
        assertThat(LocalPorts.from().portalUrl()).isEqualTo("http://localhost:8080");
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThatThrownBy(() -> LocalPorts.from("--port", "80"))
                .hasMessageContaining("1024 to 65000");
        assertThatThrownBy(() -> LocalPorts.from("--port", "many")).hasMessageContaining("many");
        assertThatThrownBy(() -> LocalPorts.from("--fly")).hasMessageContaining("Usage");
    }

    @Test
    void holdsADirectoryForOneOnly(@TempDir Path directory) {
        try (DirectoryLock first = DirectoryLock.take(directory)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DirectoryLock.take(directory))
                    .hasMessageContaining("in use by another portal");
        }
        DirectoryLock.take(directory).close();
    }
}
