package org.kinward.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Whole directories: copied, unpacked and deleted. */
final class Directories {

    private Directories() {}

    static void copy(Path from, Path to) {
        each(
                from,
                Comparator.naturalOrder(),
                source -> {
                    Path target = to.resolve(from.relativize(source).toString());
                    if (Files.isDirectory(source)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(source, target);
                    }
                });
    }

    static void delete(Path directory) {
        if (Files.exists(directory)) {
            each(directory, Comparator.reverseOrder(), Files::delete);
        }
    }

    /** Unpacks without the archive's own top directory; refuses names that lead out of it. */
    static void unzip(Path zip, Path to) {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                Path inside = Path.of(entry.getName());
                if (inside.getNameCount() < 2) {
                    continue;
                }
                Path target = to.resolve(inside.subpath(1, inside.getNameCount())).toAbsolutePath();
                if (!target.normalize().startsWith(to.toAbsolutePath().normalize())) {
                    throw new IOException(entry.getName() + " leads out of the archive");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void each(Path root, Comparator<Path> order, Action action) {
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> paths = walk.sorted(order).toList();
            for (Path path : paths) {
                action.on(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to do with one file. */
    private interface Action {
        void on(Path path) throws IOException;
    }
}
