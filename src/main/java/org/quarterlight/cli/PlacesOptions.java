package org.quarterlight.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quarterlight.app.Folders;
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

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Folder of the database (default: state in the output folder)")
    private @Nullable Path state;

    Folders places() {
        return state == null ? new Folders(input, templates, output) : new Folders(input, templates, output, state);
    }
}
