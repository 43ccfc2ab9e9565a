package org.quarterlight.cli;

import org.quarterlight.app.RunReport;

/** What a command's exit says to the shell that called it. */
final class ExitCode {
    /** Done; also: nothing new. */
    static final int DONE = 0;
    /** Failed; the same command restarts it. */
    static final int FAILED = 1;
    /** Wrong usage or configuration. */
    static final int WRONG_USAGE = 2;
    /** Done, but rows or files were rejected, or a template was refused. */
    static final int REJECTED = 3;

    /** Done, but some mail was not delivered; where rows were rejected too, this is said, as it needs a person sooner. */
    static final int UNDELIVERED = 4;

    private ExitCode() {}

    static int of(RunReport report) {
        if (report.failed()) {
            return FAILED;
        }
        return report.hasUndelivered() ? UNDELIVERED : report.hasRejections() ? REJECTED : DONE;
    }
}
