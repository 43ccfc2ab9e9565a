package org.quarterlight.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where briefings come from and go to. */
final class BriefingFolders {
    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "templates",
            description = "Folder with the editions' templates (default: ${DEFAULT-VALUE})")
    private Path templates = Path.of("templates");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Folder the issues are written to (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("output");

    Path templates() {
        return templates;
    }

    Path output() {
        return output;
    }
}
