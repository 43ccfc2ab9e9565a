package org.quarterlight.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.quarterlight.check.Check;
import org.quarterlight.check.CheckReport;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.draft.FolderDraft;
import org.quarterlight.draft.OpenPoint;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From a folder of CSV files to a first briefing: drafts the contract, checks the files by it, writes the issue. */
@Command(
        name = "init",
        header = "Draft a contract for the CSV files of a folder, check them, and make a first briefing",
        description = {
            "Looks at what the cells of the files hold, says what it takes each column for and why, and asks what the files",
            "do not tell. Writes datapackage.json into the folder, never over another one without asking. Where there is no",
            "folder of templates, the shipped ones are written to it."
        },
        footer = {
            "",
            "Examples:",
            "  quarterlight init exports",
            "  quarterlight init exports --yes",
            "  quarterlight init --only-templates --templates my-templates",
            "",
            "Exit codes: 0 done, 1 failed, 2 something is left to be answered, or there is nothing to draft from,",
            "3 done but rows or files were refused."
        })
final class InitCommand implements Callable<Integer> {
    private static final String BRIEFING = "national";

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "Folder of the CSV files (default: this one)")
    private Path folder = Path.of(".");

    @Option(
            names = "--yes",
            description = "Ask nothing: take the suggested answers, and write over a contract that is there")
    private boolean yes;

    @Option(names = "--no-briefing", description = "Stop after the check")
    private boolean noBriefing;

    @Option(
            names = "--only-templates",
            description = "Write the shipped templates that the templates folder does not have, and do nothing else")
    private boolean onlyTemplates;

    @Mixin
    private BriefingFolders briefings = new BriefingFolders();

    @Mixin
    private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        if (onlyTemplates) {
            writeTemplates();
            return ExitCode.DONE;
        }
        if (!Files.isDirectory(folder)) {
            throw terminal.wrongUsage("There is no folder " + folder + "; give the folder that the CSV files are in");
        }
        FolderDraft draft = FolderDraft.of(folder);
        draft.findings().forEach(terminal.out()::println);
        draft.notes().forEach(note -> terminal.out().println("Note: " + note));
        if (!draft.isPossible()) {
            terminal.err().println("There is no CSV file in " + folder + " to draft a contract from.");
            return ExitCode.WRONG_USAGE;
        }
        DraftDialogue dialogue = yes ? DraftDialogue.silent() : DraftDialogue.withWhoeverIsThere(terminal.out());
        return drafted(draft, dialogue);
    }

    private int drafted(FolderDraft draft, DraftDialogue dialogue) {
        Path contract = folder.resolve(DataPackage.FILE_NAME);
        if (Files.exists(contract) && !yes && !dialogue.agrees(contract + " is there already. Write over it?")) {
            terminal.out().println(contract + " is left as it is; --yes writes over it.");
            return ExitCode.WRONG_USAGE;
        }
        Map<String, String> answers = answers(draft, dialogue);
        write(contract, draft.json(answers));
        terminal.out().println();
        terminal.out().println("Wrote " + contract + ".");
        List<OpenPoint> open = draft.points().stream()
                .filter(point ->
                        point.needed() && answers.getOrDefault(point.id(), "?").equals("?"))
                .toList();
        if (!open.isEmpty()) {
            terminal.out().println("Left for you, as \"?\" in it; then: quarterlight check " + folder);
            open.forEach(point -> terminal.out()
                    .println("  " + point.question() + " Likely: " + point.suggested() + " (" + point.reason() + ")"));
            terminal.out().flush();
            return ExitCode.WRONG_USAGE;
        }
        return checked();
    }

    private Map<String, String> answers(FolderDraft draft, DraftDialogue dialogue) {
        if (yes) {
            draft.points().forEach(this::taken);
            return draft.suggestedAnswers();
        }
        Map<String, String> answers = new LinkedHashMap<>();
        draft.points().forEach(point -> dialogue.ask(point).ifPresent(answer -> answers.put(point.id(), answer)));
        return answers;
    }

    private void taken(OpenPoint point) {
        String answer = point.suggested().isEmpty() ? "none" : point.suggested();
        terminal.out().println("Taken: " + point.question() + " " + answer + " (" + point.reason() + ")");
    }

    private static void write(Path contract, String json) {
        try {
            Files.writeString(contract, json, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot write " + contract, fault);
        }
    }

    private int checked() {
        CheckReport report = Check.of(List.of(folder));
        terminal.out().println();
        report.text().lines().forEach(terminal.out()::println);
        terminal.out().flush();
        if (!report.contractProblems().isEmpty()) {
            return ExitCode.WRONG_USAGE;
        }
        boolean sound = report.isSound();
        if (noBriefing) {
            return sound ? ExitCode.DONE : ExitCode.REJECTED;
        }
        return briefed();
    }

    private void writeTemplates() {
        int written = ShippedTemplates.writeTo(briefings.templates());
        terminal.out().println();
        terminal.out()
                .println("Wrote the " + written + " shipped templates to " + briefings.templates()
                        + "; change them there as you like.");
        terminal.out().flush();
    }

    /** The same run as ever, of the one briefing; it prints where its files are. */
    private int briefed() {
        if (!Files.exists(briefings.templates())) {
            writeTemplates();
        }
        CommandLine run = terminal.sibling("run");
        int code = run.execute(
                "--input",
                folder.toString(),
                "--templates",
                briefings.templates().toString(),
                "--output",
                briefings.output().toString(),
                "--only",
                BRIEFING);
        if (code == ExitCode.DONE || code == ExitCode.REJECTED) {
            terminal.out().println();
            terminal.out()
                    .println("Your first briefing: " + briefing() + " (every issue: "
                            + briefings.output().resolve("index.html") + ")");
        }
        terminal.out().flush();
        return code;
    }

    /** The briefing of the newest issue; its folder is named by the day. */
    private Path briefing() {
        try (Stream<Path> issues = Files.list(briefings.output())) {
            return issues.map(issue -> issue.resolve(BRIEFING + ".html"))
                    .filter(Files::exists)
                    .max(Comparator.naturalOrder())
                    .orElse(briefings.output());
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot list " + briefings.output(), fault);
        }
    }
}
