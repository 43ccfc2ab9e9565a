package org.quarterlight.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files below a contract's folder that its resources name; a link that leads out of the folder is none of them. */
public final class InputFolder {
    private static final String PACKED = ".gz";
    /** Folders in between, or none: the platform's globs want at least one. */
    private static final String ANY_FOLDERS = "**/";

    private static final String WILD = "*?[{";

    private final Path folder;

    public InputFolder(Path folder) {
        this.folder = folder;
    }

    /** The files of the resources in the contract's order, each resource's by name; a file belongs to one resource. */
    public List<InputFile> files(List<Resource> resources) {
        Map<String, Path> below = below();
        List<InputFile> files = new ArrayList<>();
        for (Resource resource : resources) {
            List<String> names = below.keySet().stream()
                    .filter(name -> names(resource, name))
                    .toList();
            names.forEach(name -> files.add(file(name, resource)));
            names.forEach(below::remove);
            resource.paths().stream()
                    .filter(path ->
                            isPlain(path) ? isMissing(path) : names.stream().noneMatch(name -> names(path, name)))
                    .forEach(path -> files.add(file(path, resource)));
        }
        return List.copyOf(files);
    }

    private boolean isMissing(String path) {
        return Files.notExists(folder.resolve(path)) && Files.notExists(folder.resolve(path + PACKED));
    }

    public static boolean names(Resource resource, String name) {
        return resource.paths().stream().anyMatch(glob -> names(glob, name));
    }

    private static boolean names(String pattern, String name) {
        Path path = Path.of(name);
        Path unpacked = Path.of(unpacked(name));
        return Stream.of(pattern, pattern.replace(ANY_FOLDERS, ""))
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .anyMatch(glob -> glob.matches(path) || glob.matches(unpacked));
    }

    /** The name a packed file has unpacked. */
    static String unpacked(String name) {
        return name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    private static boolean isPlain(String path) {
        return path.chars().noneMatch(sign -> WILD.indexOf(sign) >= 0);
    }

    private Map<String, Path> below() {
        Map<String, Path> below = new TreeMap<>(Comparator.naturalOrder());
        try {
            Path home = folder.toRealPath();
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    note(path);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                    if (!attributes.isSymbolicLink()
                            || (Files.exists(path) && path.toRealPath().startsWith(home))) {
                        note(path);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException fault) {
                    note(path);
                    return FileVisitResult.CONTINUE;
                }

                private void note(Path path) {
                    below.put(nameOf(path), path);
                }
            });
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot list " + folder, fault);
        }
        return below;
    }

    private String nameOf(Path path) {
        return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private InputFile file(String name, Resource resource) {
        Path path = folder.resolve(name);
        try {
            long bytes = Files.size(path);
            Instant received = received(path);
            String sha256 = Files.isRegularFile(path) ? Sha256.of(path) : "";
            return new InputFile(path, name, resource, sha256, received, bytes);
        } catch (IOException unreadable) {
            return new InputFile(path, name, resource, "", Instant.EPOCH, 0);
        }
    }

    public static Instant received(Path path) throws IOException {
        return Files.getLastModifiedTime(path).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
}
