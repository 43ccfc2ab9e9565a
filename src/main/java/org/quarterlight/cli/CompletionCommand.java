package org.quarterlight.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the script by which bash and zsh complete the commands. */
@Command(
        name = "completion",
        header = "Print the script that completes commands and options in bash and zsh",
        footer = {"", "Example:", "  quarterlight completion > /etc/bash_completion.d/quarterlight"})
final class CompletionCommand implements Callable<Integer> {
    @Mixin
    private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash("quarterlight", terminal.program()));
        terminal.out().flush();
        return ExitCode.DONE;
    }
}
