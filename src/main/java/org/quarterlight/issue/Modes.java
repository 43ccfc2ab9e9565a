package org.quarterlight.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Who may read what is written: its owner and group and nobody else, where the file system knows owners. */
public final class Modes {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r-----");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-x---");

    private Modes() {}

    /** Files become 0640 and folders 0750, from this one down. */
    public static void restrict(Path top) {
        try (Stream<Path> paths = Files.walk(top)) {
            for (Path path : paths.toList()) {
                restrictOne(path);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot set who may read " + top, problem);
        }
    }

    private static void restrictOne(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.isDirectory(path) ? FOLDER : FILE);
        }
    }
}
