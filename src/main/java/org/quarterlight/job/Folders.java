package org.quarterlight.job;

import java.nio.file.Path;

/** The folders a run works with; output is the only one written to. */
public record Folders(Path input, Path templates, Path output) {
    public Path state() {
        return output.resolve("state");
    }
}
