package org.kinward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server beside this JVM: logged to a file, recorded on disk, ended with the JVM. */
final class ChildProcess implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(150);
    private static final int LOG_TAIL = 25;

    private final String name;
    private final Process process;
    private final Path log;
    private final ProcessRecord record;

    private ChildProcess(String name, Process process, Path log, ProcessRecord record) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.record = record;
    }

    /**
     * Starts it.
     *
     * @param marker a part of the command line by which a later start recognizes the process
     */
    static ChildProcess start(String name, ProcessBuilder builder, Path log, String marker) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Process process =
                    builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            ProcessRecord record =
                    ProcessRecord.write(
                            Workspace.here().processes(), name, process.toHandle(), marker);
            ChildProcess child = new ChildProcess(name, process, log, record);
            Shutdown.then(child);
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it answers; refuses with the end of its log when it dies or takes too long. */
    void awaitReady(BooleanSupplier ready, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (exits(POLL)) {
                throw failure("ended by itself with code " + process.exitValue());
            }
            if (System.nanoTime() > deadline) {
                close();
                throw failure("was not ready after " + limit.toSeconds() + " s");
            }
        }
    }

    /** Waits for one that ends by itself. */
    int awaitExit() {
        try {
            int code = process.waitFor();
            close();
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new LocalServiceException("Interrupted while waiting for " + name, e);
        }
    }

    /** Ends it the way it likes to be ended, so that its data stays whole. */
    @Override
    public void close() {
        Shutdown.forget(this);
        end();
    }

    /** Ends it at once, whatever it is doing. */
    void kill() {
        Shutdown.forget(this);
        process.destroyForcibly();
        exits(Duration.ofSeconds(20));
        record.delete();
    }

    void end() {
        process.destroy();
        if (!exits(Duration.ofSeconds(20))) {
            process.destroyForcibly();
        }
        record.delete();
    }

    private boolean exits(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private LocalServiceException failure(String what) {
        Shutdown.forget(this);
        record.delete();
        return new LocalServiceException(
                "%s %s. The end of %s:%n%s".formatted(name, what, log, tail()));
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join(
                    "\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
