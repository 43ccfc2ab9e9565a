package org.quarterlight.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterlight.issue.FileModes;

/**
 * The site's files on disk. A file is written only where its bytes differ, beside its place and then moved into it, so
 * that a reader never sees half of one; a page that is no longer part of the site is removed in the end.
 */
final class SiteFolder {
    private static final String BESIDE = ".new";
    /** What the site was made of, and each file with its size; written last, so that a site cut short has another. */
    private static final String LIST = "site/files.txt";
    /** The folders that hold nothing but pages of the site. */
    private static final List<String> OWN = List.of("plans", "figures", "site");

    private final Path output;
    private final SortedMap<String, Integer> put = new TreeMap<>();
    private final Map<String, Path> folders = new HashMap<>();

    SiteFolder(Path output) {
        this.output = output;
    }

    void put(String path, String text) {
        Path file = output.resolve(path);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put.put(path, bytes.length);
        try {
            if (!holds(file, bytes)) {
                Path folder = folders.computeIfAbsent(
                        path.substring(0, path.lastIndexOf('/') + 1),
                        name -> FileModes.makeFolder(output.resolve(name)));
                Path beside = folder.resolve(BESIDE);
                FileModes.write(beside, bytes);
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

    /** Removes what earlier sites had and this one has not, and notes what it has. */
    void finish(String madeOf) {
        String list = madeOf + "\n"
                + put.entrySet().stream()
                        .map(file -> file.getValue() + " " + file.getKey() + "\n")
                        .collect(Collectors.joining());
        put.put(LIST, 0);
        for (String name : OWN) {
            Path folder = output.resolve(name);
            if (Files.isDirectory(folder)) {
                removeFrom(folder);
            }
        }
        put(LIST, list);
    }

    private void removeFrom(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !put.containsKey(folder.getFileName() + "/" + file.getFileName()))
                    .toList()) {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot remove pages from " + folder, problem);
        }
    }

    /** True where the list says that the site was made of the same, and each file in it is there in its size. */
    boolean isWhole(String madeOf) {
        Path list = output.resolve(LIST);
        try {
            if (!Files.isRegularFile(list)) {
                return false;
            }
            List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
            return !lines.isEmpty()
                    && lines.getFirst().equals(madeOf)
                    && lines.stream().skip(1).allMatch(this::isThere);
        } catch (IOException spoilt) {
            return false;
        }
    }

    private boolean isThere(String line) {
        int space = line.indexOf(' ');
        Path file = output.resolve(line.substring(space + 1));
        try {
            return space > 0
                    && Files.isRegularFile(file)
                    && Long.toString(Files.size(file)).equals(line.substring(0, space));
        } catch (IOException problem) {
            return false;
        }
    }
}
