package org.quarterlight.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterlight.app.Comparing;
import org.quarterlight.issue.ComparisonCsv;
import org.quarterlight.track.IssueComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  quarterlight compare 2008-07-31 2008-10-28 --csv moved.csv"
        })
final class CompareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ISSUE", description = "As-at date of one issue")
    private LocalDate one = LocalDate.EPOCH;

    @Parameters(index = "1", paramLabel = "ISSUE", description = "As-at date of the other")
    private LocalDate other = LocalDate.EPOCH;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write every figure, plan and promise as CSV too")
    private @Nullable Path csv;

    @Mixin
    private PlacesOptions places = new PlacesOptions();

    @Mixin
    private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        IssueComparison comparison = new Comparing(places.places(), terminal.progress()).between(one, other);
        new ComparisonText(terminal.out()).print(comparison);
        if (csv != null) {
            ComparisonCsv.write(csv, comparison);
            terminal.out().println("Every figure, plan and promise: " + csv);
        }
        terminal.out().flush();
        return ExitCode.DONE;
    }
}
