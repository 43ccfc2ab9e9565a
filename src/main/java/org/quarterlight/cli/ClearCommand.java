package org.quarterlight.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Clears an issue that is a draft. */
@Command(
        name = "clear",
        header = "Clear a draft: the same figures with your name and the day, then into the index and the mail",
        description = {
            "An edition whose template, or theme.yaml, says clearance: required is made as a draft. What is cleared is what"
                    + " was made: where exports or templates changed since, run makes a new draft first."
        },
        footer = {
            "",
            "Example:",
            "  quarterlight clear 2008-10-28 --by \"Head of statistics\"",
            "",
            "Exit codes: 0 done, 1 failed (the same command starts it again), 2 there is no such draft,",
            "4 done but some mail was not delivered."
        })
final class ClearCommand implements Callable<Integer> {
    @Mixin
    private ActedIssue issue = new ActedIssue();

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who clears it: printed on page one")
    private String by = "";

    @Mixin
    private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        if (by.isBlank()) {
            throw terminal.wrongUsage("--by needs the name of whoever clears the issue");
        }
        return new ActSummary(terminal.out()).print(issue.acts(terminal).clear(issue.day(), by.strip()));
    }
}
