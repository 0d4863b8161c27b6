package org.kinward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A MariaDB server as a child process, configured as in production, data in a given directory. */
public final class LocalDatabase implements AutoCloseable {

    /** The account that the portal uses; it may what the owner grants it after migrating. */
    public static final String USER = "kinward";

    /** The account that owns every database whose name begins with kinward. */
    public static final String OWNER = "kinward_owner";

    /** Reachable from this machine only, so the password protects nothing. */
    public static final String PASSWORD = "kinward";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int port;
    private final ChildProcess process;
    private final DirectoryLock lock;

    private LocalDatabase(int port, ChildProcess process, DirectoryLock lock) {
        this.port = port;
        this.process = process;
        this.lock = lock;
    }

    /** Starts it and waits until it answers; refuses a directory that another server uses. */
    public static LocalDatabase start(Path directory, int port) {
        MariaDbProgram program = MariaDbProgram.prepare(Workspace.here());
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            Path data = data(program, directory);
            ChildProcess process =
                    ChildProcess.start(
                            "mariadb",
                            new ProcessBuilder(command(program, data, accounts(directory), port)),
                            directory.resolve("mariadb.log"),
                            "--datadir=" + data);
            LocalDatabase database = new LocalDatabase(port, process, lock);
            process.awaitReady(database::answers, PATIENCE);
            return database;
        } catch (LocalServiceException e) {
            lock.close();
            throw e;
        }
    }

    /** Its address for JDBC. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/kinward";
    }

    @Override
    public void close() {
        process.close();
        lock.close();
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url(), OWNER, PASSWORD)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Path data(MariaDbProgram program, Path directory) {
        Path data = directory.resolve("data");
        if (!Files.exists(data)) {
            Path copy = directory.resolve("data.new");
            Directories.delete(copy);
            Directories.copy(program.emptyData(), copy);
            try {
                // A rename is whole or not at all, so a half copy is never taken for data.
                Files.move(copy, data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return data;
    }

    private static Path accounts(Path directory) {
        Path file = directory.resolve("accounts.sql");
        try {
            Files.write(
                    file,
                    List.of(
                            "CREATE DATABASE IF NOT EXISTS kinward;",
                            account(OWNER),
                            "GRANT ALL ON `kinward%`.* TO '" + OWNER + "'@'%' WITH GRANT OPTION;",
                            account(USER),
                            // It owned the data before there was an owner; what it needs it is
                            // granted at each start of the portal.
                            "REVOKE ALL PRIVILEGES, GRANT OPTION FROM '" + USER + "'@'%';"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String account(String name) {
        return "CREATE USER IF NOT EXISTS '%s'@'%%' IDENTIFIED BY '%s';".formatted(name, PASSWORD);
    }

    private static List<String> command(
            MariaDbProgram program, Path data, Path accounts, int port) {
        List<String> command = program.command(data);
        command.addAll(
                List.of(
                        "--init-file=" + accounts,
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        // Relative to the data: a socket's path may have only 107 bytes.
                        "--socket=server.sock",
                        "--pid-file=server.pid",
                        "--skip-name-resolve",
                        // It would make a new 4096-bit key at every start: seconds, at times a
                        // minute.
                        "--skip-ssl",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_unicode_520_ci",
                        "--default-time-zone=+00:00",
                        "--innodb-flush-log-at-trx-commit=1",
                        "--innodb-buffer-pool-size=256M",
                        "--max-allowed-packet=64M",
                        "--max-connections=300"));
        return command;
    }
}
