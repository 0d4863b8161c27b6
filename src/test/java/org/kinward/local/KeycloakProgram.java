package org.kinward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keycloak's own distribution, as Maven downloaded it, unpacked and built once for a file database;
 * a built Keycloak starts in half the time.
 */
record KeycloakProgram(Path home) {

    private static final List<String> JVM =
            List.of(
                    "-Xms64m",
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dfile.encoding=UTF-8",
                    "-Duser.language=en",
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                    "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                    "-Dpicocli.disable.closures=true",
                    "--add-opens=java.base/java.util=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                    "--add-opens=java.base/java.security=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED",
                    "--enable-native-access=ALL-UNNAMED");

    static KeycloakProgram prepare(Workspace workspace) {
        Path archive = archive(workspace.downloads());
        String name = archive.getFileName().toString().replace(".zip", "");
        Path home = workspace.programs().resolve(name);
        KeycloakProgram program = new KeycloakProgram(home.resolve("dist"));
        Path done = home.resolve("installed");
        try (DirectoryLock once = DirectoryLock.await(home)) {
            if (!Files.exists(done)) {
                Directories.delete(program.home());
                Directories.unzip(archive, program.home());
                program.build(home.resolve("build.log"));
                Files.createFile(done);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return program;
    }

    /** A command for this Keycloak; its data lie where {@code instance} is. */
    List<String> command(Path instance, String... arguments) {
        // Not through bin/kc.sh: the process started must be the process to end.
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-Dkc.home.dir=" + instance);
        command.add("-Djboss.server.config.dir=" + instance.resolve("conf"));
        command.add("-cp");
        command.add(instance.resolve("lib").resolve("quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(List.of(arguments));
        return command;
    }

    /** A home with data of its own that shares the programs; Keycloak knows no other way. */
    Path instance(Path directory) {
        try {
            Path instance = Files.createDirectories(directory.resolve("home"));
            for (String shared : List.of("lib", "conf", "providers", "themes")) {
                Path link = instance.resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, home.resolve(shared));
            }
            return instance;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Path log) {
        ProcessBuilder builder = new ProcessBuilder(command(home, "build", "--db=dev-file"));
        if (ChildProcess.start("keycloak-build", builder, log, "java").awaitExit() != 0) {
            throw new LocalServiceException("Keycloak could not be built; see " + log);
        }
    }

    private static Path archive(Path downloads) {
        if (Files.isDirectory(downloads)) {
            try (Stream<Path> files = Files.list(downloads)) {
                return files.filter(file -> file.toString().endsWith(".zip"))
                        .filter(file -> file.getFileName().toString().startsWith("keycloak-"))
                        .max(Path::compareTo)
                        .orElseThrow(() -> notDownloaded(downloads));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw notDownloaded(downloads);
    }

    private static LocalServiceException notDownloaded(Path downloads) {
        return new LocalServiceException(
                "No Keycloak in " + downloads + ". Get it: mvn process-test-resources");
    }
}
