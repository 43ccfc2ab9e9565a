package org.quarterlight.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Who may read what is written: its owner and group and nobody else, where the file system knows owners. */
public final class FileModes {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r-----");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-x---");

    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");

    private FileModes() {}

    /** Makes an empty file that others may not read, before anything is written to it. */
    public static Path makeFile(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, attributes(file, FILE));
            }
            restrictOne(file);
            return file;
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write " + file, problem);
        }
    }

    /** Writes a file that others may not read, in the place of what stood there. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Set<StandardOpenOption> anew =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(file, anew, attributes(file, FILE))) {
            set(file, FILE);
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }
    }

    /** Makes a folder, and those above it that are missing, that others may not look into. */
    public static Path makeFolder(Path folder) {
        try {
            return Files.createDirectories(folder, attributes(folder, FOLDER));
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot make the folder " + folder, problem);
        }
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> mode) {
        boolean owners = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return owners ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)} : new FileAttribute<?>[0];
    }

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

    /** Only the owner may read a file, or a folder and what is in it. */
    static void keepToOwner(Path top) {
        try (Stream<Path> paths = Files.walk(top)) {
            for (Path path : paths.toList()) {
                set(path, Files.isDirectory(path) ? OWN_FOLDER : OWN_FILE);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot set who may read " + top, problem);
        }
    }

    private static void restrictOne(Path path) throws IOException {
        set(path, Files.isDirectory(path) ? FOLDER : FILE);
    }

    private static void set(Path path, Set<PosixFilePermission> mode) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(mode);
        }
    }
}
