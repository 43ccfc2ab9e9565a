package org.quarterlight.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes an issue back. */
@Command(
        name = "recall",
        header = "Take an issue back: out of the index, a notice in its place, and a mail to all who had it",
        description = {
            "Nothing is deleted: the issue as it was is kept under superseded in the output folder, and verify checks it"
                    + " there. A new export of its date makes a new issue; without one it stays recalled until"
                    + " run --reissue."
        },
        footer = {
            "",
            "Examples:",
            "  quarterlight recall 2008-10-28 --reason \"South was counted twice\"",
            "  quarterlight recall 2008-10-28 --only supplier --reason \"Names of staff\" --by \"Head of statistics\"",
            "",
            "Exit codes: 0 done, 1 failed (the same command starts it again), 2 there is no such issue,",
            "4 done but some mail was not delivered."
        })
final class RecallCommand implements Callable<Integer> {
    @Mixin
    private ActedIssue issue = new ActedIssue();

    @Option(names = "--only", paramLabel = "EDITION", description = "Only this edition, such as supplier")
    private @Nullable String only;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why: told to all who had it")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who takes it back")
    private String by = "";

    @Mixin
    private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            throw terminal.wrongUsage("--reason needs a sentence for those who had the issue");
        }
        return new ActSummary(terminal.out())
                .print(issue.acts(terminal).recall(issue.day(), Optional.ofNullable(only), reason.strip(), by.strip()));
    }
}
