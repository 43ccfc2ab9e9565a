package org.quarterlight.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterlight.app.IssueComparing;
import org.quarterlight.html.Html;
import org.quarterlight.issue.ComparisonCsv;
import org.quarterlight.table.ComparisonPage;
import org.quarterlight.track.IssueComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what moved between two issues. */
@Command(
        name = "compare",
        header = "Say what moved between two issues: figures, plans with the line that says so, promises that came due",
        description = {
            "Any two days will do that exports tell of; the positions are those of the exports as they are now."
        },
        footer = {
            "",
            "Examples:",
            "  quarterlight compare 2008-07-31 2008-10-28",
            "  quarterlight compare 2008-07-31 2008-10-28 --csv moved.csv --page moved.html",
            "  quarterlight compare --since-pack",
            "  quarterlight compare 2008-10-28 --reader clerk@example.org"
        })
final class CompareCommand extends ProgrammeCommand {
    @Parameters(paramLabel = "ISSUE", arity = "0..2", description = "As-at dates of two issues, in either order")
    private List<LocalDate> issues = List.of();

    @Option(
            names = "--since-pack",
            description = "What moved in the three months up to ISSUE, or up to the newest export")
    private boolean sincePack;

    @Option(
            names = "--reader",
            paramLabel = "ADDRESS",
            description =
                    "What moved since the last issue before ISSUE, or the newest export, that reached this reader")
    private @Nullable String reader;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write every figure, plan and promise as CSV too")
    private @Nullable Path csv;

    @Option(
            names = "--page",
            paramLabel = "FILE.html",
            description = "Write a page too: a picture of the longest moves, every plan, figures and promises")
    private @Nullable Path page;

    @Override
    public Integer call() {
        IssueComparing.Compared compared = compared(new IssueComparing(places.places(), terminal.progress()));
        IssueComparison comparison = compared.moved();
        new ComparisonText(terminal.out()).print(comparison);
        if (csv != null) {
            ComparisonCsv.write(csv, comparison);
            terminal.out().println("Every figure, plan and promise: " + csv);
        }
        if (page != null) {
            write(page, Html.write(new ComparisonPage(comparison, compared.programme()).document()));
            terminal.out().println("The same as a page: " + page);
        }
        terminal.out().flush();
        return ExitCode.DONE;
    }

    private IssueComparing.Compared compared(IssueComparing comparing) {
        Optional<LocalDate> now = issues.stream().findFirst();
        if (reader != null && !sincePack && issues.size() < 2) {
            return comparing.sinceReader(reader, now);
        }
        if (sincePack && reader == null && issues.size() < 2) {
            return comparing.sincePack(now);
        }
        if (sincePack || reader != null || issues.size() != 2) {
            throw terminal.wrongUsage("Give two issues, or at most one with either --since-pack or --reader ADDRESS");
        }
        return comparing.between(issues.getFirst(), issues.getLast());
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot write " + file, fault);
        }
    }
}
