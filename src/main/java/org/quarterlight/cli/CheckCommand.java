package org.quarterlight.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.quarterlight.check.Check;
import org.quarterlight.check.CheckReport;
import org.quarterlight.draft.SuggestedContract;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates exports against their contract and says what was understood; writes nothing. */
@Command(
        name = "check",
        header = "Say what was understood of exports and what is wrong with them, row by row",
        description = {
            "The contract is the nearest datapackage.json that names the file. Nothing is written but the report that",
            "--report asks for."
        },
        footer = {
            "",
            "Examples:",
            "  quarterlight check input",
            "  quarterlight check input/plans/london-2008-10-28.csv --format csv",
            "  quarterlight check input --report refused.html",
            "  quarterlight check --suggest tracker.csv > datapackage.json",
            "",
            "Exit codes: 0 nothing rejected, 2 wrong usage or contract, 3 rows or files were rejected."
        })
final class CheckCommand implements Callable<Integer> {
    private static final String PAGE = ".html";

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

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = {
                "Write a page for whoever sent the files, and a CSV beside it: what was read, what was refused, how to",
                "mend it"
            })
    private @Nullable Path reportFile;

    @Mixin
    private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        return suggest ? suggested() : checked();
    }

    private int suggested() {
        boolean drafted = true;
        for (Path path : paths) {
            if (Files.notExists(path)) {
                throw terminal.wrongUsage("There is no file or folder " + path);
            }
            SuggestedContract suggestion = SuggestedContract.of(path);
            if (suggestion.json().isEmpty()) {
                suggestion.open().forEach(terminal.err()::println);
                terminal.err().println("There is nothing in " + path + " to draft a contract from.");
                drafted = false;
            } else {
                terminal.out().print(suggestion.json() + "\n");
                suggestion.findings().forEach(terminal.err()::println);
                suggestion.open().forEach(question -> terminal.err().println("for you to decide: " + question));
            }
        }
        terminal.out().flush();
        terminal.err().flush();
        return drafted ? ExitCode.DONE : ExitCode.WRONG_USAGE;
    }

    private int checked() {
        if (reportFile != null && !reportFile.toString().endsWith(PAGE)) {
            throw terminal.wrongUsage(
                    "A report is a page: give it a name that ends in " + PAGE + ", such as refused.html");
        }
        CheckReport report = Check.of(paths);
        if (reportFile != null) {
            write(reportFile, report);
        }
        terminal.out().print(written(report) + "\n");
        terminal.out().flush();
        if (!report.contractProblems().isEmpty()) {
            return ExitCode.WRONG_USAGE;
        }
        return report.isSound() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    private void write(Path page, CheckReport report) {
        Path table = page.resolveSibling(page.getFileName().toString().replaceFirst("\\.html$", ".csv"));
        try {
            Files.writeString(page, report.html(), StandardCharsets.UTF_8);
            Files.writeString(table, report.csv(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot write " + page, fault);
        }
        terminal.err().println("Wrote " + page + " and " + table);
        terminal.err().flush();
    }

    private String written(CheckReport report) {
        return switch (format) {
            case text -> report.text();
            case json -> report.json();
            case csv -> report.csv();
        };
    }
}
