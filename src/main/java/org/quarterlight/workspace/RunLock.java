package org.quarterlight.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps two runs from one output folder; the operating system lets go of it when its holder dies. */
public final class RunLock implements AutoCloseable {
    private final FileChannel channel;
    private final Path file;
    private final @Nullable Object key;

    private RunLock(FileChannel channel, Path file) throws IOException {
        this.channel = channel;
        this.file = file;
        this.key = key(file);
    }

    /** What tells a file from another one of the same name; null where the platform has no such thing. */
    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /** True while the file that is locked lies where it lay. */
    boolean isInPlace() {
        try {
            return Files.exists(file) && Objects.equals(key, key(file));
        } catch (IOException gone) {
            return false;
        }
    }

    /** True where no file lies there; another one in its place is the lock of another run. */
    boolean isGone() {
        return Files.notExists(file);
    }

    /** Takes the lock, or says which process has it. */
    static RunLock take(Path state) {
        try {
            Files.createDirectories(state);
            Path file = state.resolve("run.lock");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw new Busy("Another run is at work on " + state.getParent() + " (process " + holder + ").");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new RunLock(channel, file);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write to " + state, problem);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot let go of the run's lock", problem);
        }
    }

    /** Another run holds the lock. */
    public static final class Busy extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Busy(String message) {
            super(message);
        }
    }
}
