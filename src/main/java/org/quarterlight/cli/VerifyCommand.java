package org.quarterlight.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterlight.app.IssueVerification;
import org.quarterlight.document.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Hashes an issue's files against its manifest, and makes the issue again to see whether the bytes are the same. */
@Command(
        name = "verify",
        header = "Check an issue against its manifest and make it again: same bytes or not",
        footer = {"", "Examples:", "  quarterlight verify", "  quarterlight verify 2008-10-28"})
final class VerifyCommand extends ProgrammeCommand {
    @Parameters(
            paramLabel = "ISSUE",
            arity = "0..1",
            description = "As-at date of the issue (default: the newest in place)")
    private @Nullable LocalDate issue;

    @Override
    public Integer call() {
        IssueVerification result =
                IssueVerification.of(places.places(), Optional.ofNullable(issue), terminal.progress());
        PrintWriter out = terminal.out();
        if (!result.remembered().isEmpty()) {
            out.println("no longer in the input, as another file lies there now, and taken from the database: "
                    + String.join(", ", result.remembered()));
        }
        result.tampered().forEach(file -> out.println("not what the manifest says: " + file));
        result.differing().forEach(file -> out.println("made again, it differs: " + file));
        out.println("Issue of " + result.asAt() + ", " + Counted.of(result.files(), "file") + ": "
                + (result.holds()
                        ? "each is what the manifest says, and made again has the same bytes."
                        : result.tampered().size() + " not what the manifest says, "
                                + result.differing().size() + " different when made again."));
        out.flush();
        return result.holds() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
