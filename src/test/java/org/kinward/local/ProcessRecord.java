package org.kinward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file that remembers a child process and the portal it belongs to, so that a later start can
 * tell an orphan from a neighbor's process and from a stranger who got the same number.
 */
record ProcessRecord(Path file, Identity child, Identity owner, String marker) {

    /** A process number alone is reused; together with its start it is not. */
    record Identity(long pid, Instant started) {

        static Identity of(ProcessHandle process) {
            return new Identity(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
        }

        Optional<ProcessHandle> alive() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::sameStart);
        }

        // The start is derived from the boot time, which a virtual machine may correct a little.
        private boolean sameStart(ProcessHandle process) {
            Instant now = process.info().startInstant().orElse(Instant.EPOCH);
            return Duration.between(now, started).abs().compareTo(Duration.ofSeconds(3)) < 0;
        }
    }

    static ProcessRecord write(Path directory, String name, ProcessHandle child, String marker) {
        Identity childId = Identity.of(child);
        Identity owner = Identity.of(ProcessHandle.current());
        Path file = directory.resolve(name + "-" + childId.pid() + ".pid");
        try {
            Files.createDirectories(directory);
            Files.write(
                    file,
                    List.of(
                            Long.toString(childId.pid()),
                            childId.started().toString(),
                            Long.toString(owner.pid()),
                            owner.started().toString(),
                            marker));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProcessRecord(file, childId, owner, marker);
    }

    /** Empty for a file that a crash left half written. */
    static Optional<ProcessRecord> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 5) {
                return Optional.empty();
            }
            return Optional.of(
                    new ProcessRecord(
                            file,
                            identity(lines.get(0), lines.get(1)),
                            identity(lines.get(2), lines.get(3)),
                            lines.get(4)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Identity identity(String pid, String started) {
        return new Identity(Long.parseLong(pid), Instant.parse(started));
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
