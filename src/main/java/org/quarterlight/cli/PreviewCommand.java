package org.quarterlight.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterlight.app.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one briefing at once, for the person who writes its template. */
@Command(
        name = "preview",
        header = "Make one briefing from one template, at once",
        footer = {
            "",
            "Examples:",
            "  quarterlight preview templates/national.md",
            "  quarterlight preview region --for London",
            "  quarterlight preview templates/region.md --for London --as-at 2008-03-31"
        })
final class PreviewCommand extends ProgrammeCommand {
    @Parameters(
            paramLabel = "TEMPLATE",
            description = "The template's file, or the name of an edition in the templates folder")
    private Path template = Path.of("");

    @Option(
            names = "--for",
            paramLabel = "SUBJECT",
            description = "Region, supplier or organisation (default: the first)")
    private @Nullable String subject;

    @Option(names = "--as-at", paramLabel = "D", description = "As-at date (default: the newest export's)")
    private @Nullable LocalDate asAt;

    @Override
    public Integer call() {
        Preview preview =
                new Preview(places.places(), template, Optional.ofNullable(subject), Optional.ofNullable(asAt));
        Preview.Result result = preview.make(terminal.progress());
        result.problems().forEach(problem -> terminal.out().println("template refused: " + problem));
        result.files().forEach(file -> terminal.out().println(file));
        terminal.out().flush();
        return result.problems().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
    }
}
