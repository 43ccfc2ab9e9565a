package org.quarterlight.workspace;

import java.nio.file.Path;

/** The folders a run works with; output and state, which lies in it unless another place is given, are written to. */
public record Folders(Path input, Path templates, Path output, Path state) {
    private static final String STATE = "state";

    public Folders(Path input, Path templates, Path output) {
        this(input, templates, output, output.resolve(STATE));
    }
}
