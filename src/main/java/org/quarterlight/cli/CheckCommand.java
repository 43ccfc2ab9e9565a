package org.quarterlight.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.quarterlight.check.Check;
import org.quarterlight.check.CheckReport;
import org.quarterlight.check.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates exports against their contract and says what was understood; writes nothing. */
@Command(
        name = "check",
        header = "Say what was understood of exports and what is wrong with them, row by row",
        description = "The contract is the nearest datapackage.json that names the file. Nothing is written.",
        footer = {
            "",
            "Examples:",
            "  quarterlight check input",
            "  quarterlight check input/plans/london-2008-10-28.csv --format csv",
            "  quarterlight check --suggest tracker.csv > datapackage.json",
            "",
            "Exit codes: 0 nothing rejected, 2 wrong usage or contract, 3 rows or files were rejected."
        })
final class CheckCommand implements Callable<Integer> {
    /** How the report is written. */
    enum Format {
        text,
        json,
        csv
    }

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Exports, or folders of them")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text for people, json (Frictionless report) or csv (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Option(names = "--suggest", description = "Draft a datapackage.json for a file that has none")
    private boolean suggest;

    @Mixin
    private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        return suggest ? suggested() : checked();
    }

    private int suggested() {
        for (Path path : paths) {
            Suggestion suggestion = Check.suggest(path);
            terminal.out().print(suggestion.json() + "\n");
            suggestion.findings().forEach(terminal.err()::println);
            suggestion.open().forEach(question -> terminal.err().println("for you to decide: " + question));
        }
        terminal.out().flush();
        terminal.err().flush();
        return ExitCode.DONE;
    }

    private int checked() {
        CheckReport report = Check.of(paths);
        terminal.out().print(written(report) + "\n");
        terminal.out().flush();
        if (!report.contractProblems().isEmpty()) {
            return ExitCode.WRONG_USAGE;
        }
        return report.isSound() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    private String written(CheckReport report) {
        return switch (format) {
            case text -> report.text();
            case json -> report.json();
            case csv -> report.csv();
        };
    }
}
