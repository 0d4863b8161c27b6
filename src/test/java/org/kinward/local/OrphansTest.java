package org.kinward.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed portal's services end at the next start, and nothing else does. */
class OrphansTest {

    private static final String MARKER = "300";

    @TempDir Path processes;
    private Process child;

    @BeforeEach
    void startAChild() throws IOException {
        child = new ProcessBuilder("sleep", MARKER).start();
    }

    @AfterEach
    void endTheChild() {
        child.destroyForcibly();
    }

    @Test
    void endsAChildWhosePortalIsGone() throws Exception {
        record(deadOwner(), started(), MARKER);
        assertThat(Orphans.end(processes)).isEqualTo(1);
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(processes).isEmptyDirectory();
    }

    @Test
    void leavesAChildWhosePortalLives() {
        ProcessRecord.write(processes, "sleep", child.toHandle(), MARKER);
        assertThat(Orphans.end(processes)).isZero();
        assertThat(child.isAlive()).isTrue();
        assertThat(processes).isNotEmptyDirectory();
    }

    @Test
    void leavesAStrangerWhoGotTheNumber() throws Exception {
        record(deadOwner(), Instant.EPOCH, MARKER);
        assertThat(Orphans.end(processes)).isZero();
        assertThat(child.isAlive()).isTrue();
    }

    @Test
    void leavesAProcessThatRunsSomethingElse() throws Exception {
        record(deadOwner(), started(), "mariadbd");
        assertThat(Orphans.end(processes)).isZero();
        assertThat(child.isAlive()).isTrue();
    }

    @Test
    void passesOverAHalfWrittenRecord() throws Exception {
        Files.writeString(processes.resolve("half.pid"), "12\n");
        assertThat(Orphans.end(processes)).isZero();
    }

    private Instant started() {
        return child.toHandle().info().startInstant().orElseThrow();
    }

    /** The number of a process that has ended. */
    private static long deadOwner() throws Exception {
        Process owner = new ProcessBuilder("true").start();
        owner.waitFor();
        return owner.pid();
    }

    private void record(long owner, Instant started, String marker) throws IOException {
        Files.write(
                processes.resolve("child.pid"),
                List.of(
                        Long.toString(child.pid()),
                        started.toString(),
                        Long.toString(owner),
                        Instant.EPOCH.toString(),
                        marker));
    }
}
