package org.quarterlight.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.quarterlight.issue.Digest;
import org.springframework.util.FileSystemUtils;

/** Where workers leave what they made: in a folder that all machines share, or else in the database. */
public final class TaskParts {
    private final @Nullable Path folder;

    private TaskParts(@Nullable Path folder) {
        this.folder = folder;
    }

    /** In a folder that is shared. */
    public static TaskParts in(Path folder) {
        return new TaskParts(folder);
    }

    /** In the database. */
    public static TaskParts inDatabase() {
        return new TaskParts(null);
    }

    /** A part's digest and, where it is kept in the database, its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    record Kept(String sha256, byte @Nullable [] content) {}

    /** Writes beside and renames, so that nobody reads half a part. */
    Kept keep(String work, String task, byte[] part) {
        String sha256 = Digest.of(part);
        if (folder == null) {
            return new Kept(sha256, part);
        }
        try {
            Path place = place(folder, work, task, sha256);
            Files.createDirectories(place.resolveSibling(""));
            Path beside = Files.createTempFile(place.getParent(), "part", ".new");
            Files.write(beside, part);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write to the shared folder " + folder, problem);
        }
        return new Kept(sha256, null);
    }

    /** The bytes of a part; throws where they are not those that were kept. */
    byte[] fetch(String work, String task, Kept kept) {
        byte[] part = kept.content() == null ? read(work, task, kept.sha256()) : kept.content();
        if (!Digest.of(part).equals(kept.sha256())) {
            throw new IllegalStateException(
                    "The part " + task + " is not as its worker made it; give the command again");
        }
        return part;
    }

    private byte[] read(String work, String task, String sha256) {
        if (folder == null) {
            throw new IllegalStateException(
                    "The part " + task
                            + " lies in a shared folder that this machine does not know; set QUARTERLIGHT_SHARED on all of them");
        }
        try {
            return Files.readAllBytes(place(folder, work, task, sha256));
        } catch (IOException problem) {
            throw new UncheckedIOException("The part " + task + " cannot be read from " + folder, problem);
        }
    }

    private static Path place(Path folder, String work, String task, String sha256) {
        String name = Digest.of(task).substring(0, 16) + "-" + sha256;
        return folder.resolve(work).resolve(name + ".part");
    }

    void forget(String work) {
        if (folder == null) {
            return;
        }
        try {
            FileSystemUtils.deleteRecursively(folder.resolve(work));
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot clear the shared folder " + folder, problem);
        }
    }
}
