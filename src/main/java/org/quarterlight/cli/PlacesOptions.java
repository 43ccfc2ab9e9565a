package org.quarterlight.cli;

import java.nio.file.Path;
import org.quarterlight.job.Folders;
import picocli.CommandLine.Option;

/** The folders every command works with. */
final class PlacesOptions {
    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            description = "Folder with datapackage.json and the exports (default: ${DEFAULT-VALUE})")
    private Path input = Path.of("input");

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
            description = "The only folder written to (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("output");

    Folders places() {
        return new Folders(input, templates, output);
    }
}
