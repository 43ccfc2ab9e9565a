package org.quarterlight.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import org.quarterlight.app.NothingToRead;
import org.quarterlight.cluster.DatabaseLost;
import org.quarterlight.cluster.LeaseLost;
import org.quarterlight.cluster.LeaseTaken;
import org.quarterlight.mail.WrongSetting;
import org.quarterlight.store.WrongDatabaseAddress;
import org.quarterlight.workspace.ContractRefused;
import org.quarterlight.workspace.RunLock;
import org.quarterlight.workspace.StateUnusable;
import org.quarterlight.workspace.WrongRequest;
import org.slf4j.LoggerFactory;

/** What a command that could not be carried out says, and the exit code that goes with it. */
final class FailureMessages {
    private static final String WAIT = " Wait until it is done and give the same command again.";

    private FailureMessages() {}

    static int explain(Exception problem, PrintWriter err) {
        return switch (problem) {
            case ContractRefused refused -> say(err, words(refused), ExitCode.WRONG_USAGE);
            case WrongSetting wrong -> say(err, words(wrong), ExitCode.WRONG_USAGE);
            case WrongDatabaseAddress wrong -> say(err, words(wrong), ExitCode.WRONG_USAGE);
            case StateUnusable closed -> say(err, words(closed), ExitCode.FAILED);
            case WrongRequest wrong -> say(err, words(wrong), ExitCode.WRONG_USAGE);
            case NothingToRead nothing -> say(err, words(nothing), ExitCode.WRONG_USAGE);
            case UncheckedIOException broken -> say(err, words(broken) + ": " + cause(broken), ExitCode.FAILED);
            case LeaseTaken taken -> say(err, words(taken) + WAIT, ExitCode.FAILED);
            case RunLock.Busy taken -> say(err, words(taken) + WAIT, ExitCode.FAILED);
            case LeaseLost lost -> say(err, words(lost), ExitCode.FAILED);
            default -> say(err, DatabaseLost.sentence(problem).orElseGet(() -> unforeseen(problem)), ExitCode.FAILED);
        };
    }

    private static String unforeseen(Exception problem) {
        LoggerFactory.getLogger(FailureMessages.class).error("The command failed", problem);
        return words(problem);
    }

    private static String words(Throwable problem) {
        return Objects.requireNonNullElse(
                problem.getMessage(), "something the program was not prepared for; the log has its trace");
    }

    private static String cause(UncheckedIOException problem) {
        return switch (problem.getCause()) {
            case null -> "";
            case NoSuchFileException none -> "there is no " + missing(Path.of(none.getFile()));
            case NotDirectoryException file -> file.getFile() + " is no folder";
            case AccessDeniedException denied -> "this account may not use " + denied.getFile();
            case IOException other -> words(other);
        };
    }

    /** The folder, where that is what is missing. */
    private static String missing(Path file) {
        Path folder = file.getParent();
        return folder != null && Files.notExists(folder) ? "folder " + folder : file.toString();
    }

    private static int say(PrintWriter err, String message, int code) {
        message.lines().forEach(err::println);
        err.flush();
        return code;
    }
}
