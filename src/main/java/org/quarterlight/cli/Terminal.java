package org.quarterlight.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterlight.workspace.Progress;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a command prints to, and how it shows progress there. */
final class Terminal {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--plain", description = "Show progress as lines of the log, as where the output is no terminal")
    private boolean plain;

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives every command its spec");
        }
        return spec;
    }

    PrintWriter out() {
        return spec().commandLine().getOut();
    }

    PrintWriter err() {
        return spec().commandLine().getErr();
    }

    /** Bars on a terminal, where only warnings may break into them; lines of the log elsewhere. */
    Progress progress() {
        if (plain || !Ansi.AUTO.enabled()) {
            return new LogLines();
        }
        ((Logger) LoggerFactory.getLogger("org.quarterlight")).setLevel(Level.WARN);
        return new ProgressBars(System.err);
    }

    ParameterException wrongUsage(String message) {
        return new ParameterException(spec().commandLine(), message);
    }

    /** The program with all its commands. */
    CommandLine program() {
        return Objects.requireNonNull(spec().parent(), "a command belongs to the program")
                .commandLine();
    }

    /** Another command of the program, printing to the same places. */
    CommandLine sibling(String name) {
        return Objects.requireNonNull(program().getSubcommands().get(name), name);
    }

    /** True where both ends are a terminal, so that a question would be seen and could be answered. */
    static boolean isInteractive() {
        return Ansi.AUTO.enabled();
    }
}
