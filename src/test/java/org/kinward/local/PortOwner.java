package org.kinward.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which process listens on a port, where the system lets us look (Linux's /proc). */
final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    static Optional<String> of(int port) {
        Set<String> sockets = new HashSet<>();
        sockets.addAll(listeners(Path.of("/proc/net/tcp"), port));
        sockets.addAll(listeners(Path.of("/proc/net/tcp6"), port));
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), sockets))
                .findFirst()
                .map(PortOwner::describe);
    }

    private static Set<String> listeners(Path table, int port) {
        Set<String> sockets = new HashSet<>();
        for (String line : lines(table)) {
            List<String> columns = List.of(line.strip().split("\\s+"));
            if (columns.size() > 9
                    && columns.get(1).endsWith(":%04X".formatted(port))
                    && columns.get(3).equals(LISTENING)) {
                sockets.add("socket:[" + columns.get(9) + "]");
            }
        }
        return sockets;
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException notLinux) {
            return List.of();
        }
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static String describe(ProcessHandle process) {
        String command = process.info().commandLine().or(process.info()::command).orElse("?");
        String shown = command.length() > 100 ? command.substring(0, 100) + " ..." : command;
        return "process " + process.pid() + " (" + shown + ")";
    }
}
