package org.quarterlight.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterlight.issue.Modes;

/**
 * The site's files on disk. A file is written only where its bytes differ, beside its place and then moved into it, so
 * that a reader never sees half of one; a page that is no longer part of the site is removed in the end.
 */
final class SiteFolder {
    private static final String BESIDE = ".new";
    /** The folders that hold nothing but pages of the site. */
    private static final List<String> OWN = List.of("plans", "figures", "site");

    private final Path output;
    private final Set<Path> put = new HashSet<>();

    SiteFolder(Path output) {
        this.output = output;
    }

    void put(String path, String text) {
        Path file = output.resolve(path);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put.add(file);
        try {
            if (!holds(file, bytes)) {
                Path folder = Modes.makeFolder(file.resolveSibling("."));
                Path beside = folder.resolve(BESIDE);
                Files.write(Modes.makeFile(beside), bytes);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write " + file, problem);
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Removes what earlier sites had and this one has not. */
    void removeTheRest() {
        for (String name : OWN) {
            Path folder = output.resolve(name);
            if (Files.isDirectory(folder)) {
                removeFrom(folder);
            }
        }
    }

    private void removeFrom(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !put.contains(file))
                    .toList()) {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot remove pages from " + folder, problem);
        }
    }
}
