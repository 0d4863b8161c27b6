package org.kinward.local;

import java.nio.file.Path;

/** Where local services keep what outlives a build: downloads, data, logs and process records. */
record Workspace(Path root) {

    /** The workspace of the checkout that the JVM was started in. */
    static Workspace here() {
        return new Workspace(Path.of(".kinward").toAbsolutePath());
    }

    /** The checkout itself. */
    static Path checkout() {
        return Path.of("").toAbsolutePath();
    }

    Path downloads() {
        return root.resolve("downloads");
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path processes() {
        return root.resolve("run");
    }

    Path data(String service) {
        return root.resolve("data").resolve(service);
    }
}
