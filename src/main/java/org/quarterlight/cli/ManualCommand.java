package org.quarterlight.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the manual page of the program, made from what its commands say of themselves. */
@Command(
        name = "manual",
        header = "Print the manual page",
        footer = {"", "Example:", "  quarterlight manual > /usr/local/share/man/man1/quarterlight.1"})
final class ManualCommand implements Callable<Integer> {
    @Mixin
    private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        terminal.out().print(ManualPage.of(terminal.program()));
        terminal.out().flush();
        return ExitCode.DONE;
    }
}
