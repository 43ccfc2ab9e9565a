package org.quarterlight.job;

import org.quarterlight.contract.InputFile;

/** Files that other machines read, while this one writes what they say into the history. */
public interface FilesReadElsewhere {
    /** True where another machine was asked to read that file. */
    boolean has(InputFile file);

    /** What it says, as {@link org.quarterlight.store.FileRecorder} keeps it; waits for the machine that reads it. */
    byte[] await(InputFile file);

    /** No file. */
    FilesReadElsewhere NONE = new FilesReadElsewhere() {
        @Override
        public boolean has(InputFile file) {
            return false;
        }

        @Override
        public byte[] await(InputFile file) {
            throw new IllegalStateException("Nobody else reads " + file.name());
        }
    };
}
