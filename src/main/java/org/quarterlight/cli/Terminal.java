package org.quarterlight.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.quarterlight.job.Progress;
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

    @Option(names = "--plain", description = "Show progress as plain lines, as where the output is no terminal")
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

    /** Bars on a terminal, plain lines elsewhere; both go to standard error. */
    Progress progress() {
        boolean interactive = !plain && Ansi.AUTO.enabled();
        return interactive ? new Bars(System.err) : new PlainLines(System.err);
    }

    ParameterException wrongUsage(String message) {
        return new ParameterException(spec().commandLine(), message);
    }
}
