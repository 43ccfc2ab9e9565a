package org.quarterlight.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.quarterlight.workspace.Folders;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The folders every command works with. */
final class PlacesOptions {
    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            description = "Folder with datapackage.json and the exports (default: ${DEFAULT-VALUE})")
    private Path input = Path.of("input");

    @Mixin
    private BriefingFolders briefings = new BriefingFolders();

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Folder of the database (default: state in the output folder)")
    private @Nullable Path state;

    Folders places() {
        return state == null
                ? new Folders(input, briefings.templates(), briefings.output())
                : new Folders(input, briefings.templates(), briefings.output(), state);
    }
}
