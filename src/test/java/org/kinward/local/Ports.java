package org.kinward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds a free port, and says who has one that is taken. */
public final class Ports {

    private Ports() {}

    /** A port that was free a moment ago. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a port that somebody listens on, by name and with the way out. */
    static void requireFree(int port, String whatFor, String option) {
        if (!isFree(port)) {
            throw new LocalServiceException(
                    "Port %d (%s) is taken%s. Choose another: ./portal run %s"
                            .formatted(
                                    port,
                                    whatFor,
                                    PortOwner.of(port).map(owner -> " by " + owner).orElse(""),
                                    option));
        }
    }

    static boolean isFree(int port) {
        // Both ways, because a wildcard listener lets a loopback one in beside it on some systems.
        return binds(new InetSocketAddress(port))
                && binds(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean binds(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            // As servers do it: a connection still winding down does not count as taken.
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
