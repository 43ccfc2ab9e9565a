package org.quarterlight.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that measurements begin with and leave behind. */
final class Folders {
    private Folders() {}

    /** A place in the benchmark's folder where nothing is. */
    static Path fresh(String name) {
        Path folder = Child.WORK.resolve(name);
        delete(folder);
        return folder;
    }

    static void delete(Path folder) {
        if (Files.exists(folder)) {
            walk(folder).sorted(Comparator.reverseOrder()).forEach(Folders::remove);
        }
    }

    static void copy(Path from, Path to) {
        for (Path path : walk(from).toList()) {
            try {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return List.copyOf(paths.toList()).stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void remove(Path path) {
        try {
            Files.delete(path);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
