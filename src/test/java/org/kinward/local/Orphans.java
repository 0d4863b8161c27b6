package org.kinward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends the services that a killed portal left behind, and nobody else's. */
final class Orphans {

    private Orphans() {}

    /** Returns how many were ended. */
    static int end(Path processes) {
        int ended = 0;
        for (Path file : records(processes)) {
            ended += ProcessRecord.read(file).map(Orphans::endIfOrphaned).orElse(0);
        }
        return ended;
    }

    private static int endIfOrphaned(ProcessRecord record) {
        if (record.owner().alive().isPresent()) {
            return 0;
        }
        int ended =
                record.child()
                        .alive()
                        .filter(child -> runs(child, record.marker()))
                        .map(Orphans::end)
                        .orElse(0);
        record.delete();
        return ended;
    }

    // Keycloak's command line can be longer than the system reports; its program never is.
    private static boolean runs(ProcessHandle child, String marker) {
        ProcessHandle.Info info = child.info();
        return info.commandLine().orElse("").contains(marker)
                || info.command().orElse("").endsWith(marker);
    }

    private static int end(ProcessHandle child) {
        child.destroy();
        try {
            child.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            child.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    private static List<Path> records(Path processes) {
        if (!Files.isDirectory(processes)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(processes)) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
