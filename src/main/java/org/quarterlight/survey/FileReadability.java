package org.quarterlight.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.InputFolder;

/** Whether a file can be read at all, and is still what it was when it was listed. */
public final class FileReadability {
    private FileReadability() {}

    static Optional<Quarantine> reason(InputFile file) {
        if (Files.notExists(file.path())) {
            return Optional.of(Quarantine.ofFile(
                    "no-such-file", file.name(), "the contract names this path, and no file of the folder has it"));
        }
        if (!Files.isRegularFile(file.path())) {
            return Optional.of(Quarantine.ofFile("not-a-file", file.name(), "a folder or device is no export"));
        }
        if (file.sha256().isEmpty()) {
            return Optional.of(
                    Quarantine.ofFile("unreadable", file.name(), "this account must be able to read the file"));
        }
        return changed(file)
                ? Optional.of(Quarantine.ofFile(
                        "still-being-written",
                        file.name(),
                        "the file changed while it was read; the next run reads it"))
                : Optional.empty();
    }

    private static boolean changed(InputFile file) {
        try {
            return Files.size(file.path()) != file.bytes()
                    || !InputFolder.received(file.path()).equals(file.received());
        } catch (IOException gone) {
            return true;
        }
    }
}
