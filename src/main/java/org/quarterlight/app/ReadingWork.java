package org.quarterlight.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.Sha256;
import org.quarterlight.workspace.ProgrammeInput;

/** A worker's part in reading: what a file says, on its way to the run that writes it into the history. */
record ReadingWork(ProgrammeInput input) {
    byte[] perform(ReadingTask task) {
        InputFile file = input.file(task.file());
        byte[] said = input.record(file);
        if (!digest(file).equals(file.sha256())) {
            throw new IllegalStateException(file.name() + " was changed while it was read");
        }
        return said;
    }

    private static String digest(InputFile file) {
        try {
            return Sha256.of(file.path());
        } catch (IOException gone) {
            throw new UncheckedIOException(file.name() + " cannot be read any more", gone);
        }
    }
}
